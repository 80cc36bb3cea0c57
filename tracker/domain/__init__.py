"""Values that pass between rooms: frozen, slotted, without behaviour beyond their own consistency.

``articles``  what was read: payload, document, dates as printed
``speech``    who said what in it: spans, attributions, assertions
``review``    what is made of it: relations, judgements, work status
``records``   what the store answers: rows as values, for the command line, pages and files
"""
