"""Who said what, which claims repeat, and which are unchecked."""

__version__ = "0.1.0"
