"""One file per language: word lists that other rooms read. Data, no code."""
