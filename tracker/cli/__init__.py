"""The command line: parse, call one workflow or query, print.

Data goes to stdout, all else to stderr. Exit codes: 0 done; 1 error or refused; 2 wrong use; 5 some items failed.
"""

from tracker.cli.app import app, main

__all__ = ["app", "main"]
