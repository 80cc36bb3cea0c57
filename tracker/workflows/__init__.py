"""What a user can do, one function each. A workflow owns its transactions, joins the rooms, and has no cleverness
of its own.

``databases``   make and upgrade a database
``recording``   a run around a command that writes
``ingesting``   payloads to stored statements and claims, one transaction per document
``storing``     one document's statements, speakers and claims, inside that transaction
``matching``    which claim a new assertion makes
``linking``     which speaker a name is
``checking``    what of a text was said before, with nothing stored
``extracting``  who said what in a text, with no database
``speakers``    add, name, merge, split
``statements``  log by hand, attribute
``reviewing``   confirm or reject what the machine proposed
``verifying``   events in a claim's history
"""
