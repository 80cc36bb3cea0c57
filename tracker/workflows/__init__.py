"""What a user can do, one function each. A workflow owns its transactions, joins the rooms, and has no cleverness
of its own.

``databases``   make and upgrade a database
``recording``   a run around a command that writes
``ingesting``   payloads to stored statements and claims, one transaction per document
``storing``     one document's statements, speakers and claims, inside that transaction
``matching``    which claim a new assertion makes
``linking``     which speaker a name is
``extracting``  who said what in a text, with no database
``speakers``    add, name, merge, split
``statements``  log by hand, attribute
``verifying``   events in a claim's history
"""
