"""Questions to the database. Each takes a Session and gives domain values; none changes anything.

``ids``         public ids and their prefixes, as in git
``statements``  who said what
``speakers``    who is who
``claims``      what repeats, varies, contradicts, and where the work on it stands
``documents``   what was read
``matching``    what a new statement has to be compared with
``runs``        who wrote what when
``health``      is everything as it should be
"""
