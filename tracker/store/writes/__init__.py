"""Changes to the database. Each takes a Session inside a transaction and never commits; workflows own transactions.

``runs``           actors, runs, audit
``documents``      sources, captures, documents, versions, copies
``speakers``       speakers, aliases, roles, merges
``statements``     statements and their assertions
``claims``         claims, memberships, candidates, judgements
``verifications``  events of a claim's history, evidence
"""
