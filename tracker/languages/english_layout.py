"""English words of page furniture: labels, section names, trailers, roles. Data, no code.

All words are in lower case; a reader compares them with a folded line.
"""

MONTHS = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5,
    "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9,
    "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip

WEEKDAYS = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "mon", "tues", "tue", "weds", "wed", "thurs", "thur", "thu", "fri", "sat", "sun",
)  # fmt: skip

PUBLISHED_LABELS = (
    "first published", "originally published", "date published", "published on", "published at", "published",
    "publication date", "posted on", "posted", "filed", "issued", "released", "created", "date",
)  # fmt: skip

UPDATED_LABELS = (
    "last updated on", "last updated", "last modified", "last edited", "updated on", "updated at", "updated",
    "modified", "edited", "revised",
)  # fmt: skip

TIME_ZONES = (
    "gmt", "utc", "bst", "cet", "cest", "eet", "eest", "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt",
    "pst", "pdt", "pt", "ist", "msk", "aest", "aedt", "local time",
)  # fmt: skip

BYLINE_OPENINGS = ("by", "written by", "words by", "words", "story by", "text by", "reported by", "report by")

UNNAMED_BYLINES = frozenset({
    "by our correspondent", "by our own correspondent", "by our reporter", "by our staff", "by a staff reporter",
    "by a staff writer", "by staff", "by staff reporter", "by staff writer", "by staff writers", "by agencies",
    "by newsroom", "by the newsroom", "from our correspondent", "from our own correspondent", "staff reporter",
    "staff writer", "our correspondent", "agencies", "staff and agencies", "by staff and agencies",
})  # fmt: skip

NAME_PARTICLES = frozenset({
    "de", "del", "della", "der", "den", "di", "da", "dos", "du", "van", "von", "la", "le", "el", "al", "bin", "ibn",
    "ten", "ter", "zu", "y", "e", "san", "st",
})  # fmt: skip

ROLES = frozenset({
    "reporter", "correspondent", "editor", "writer", "journalist", "columnist", "producer", "staff", "bureau",
    "contributor", "contributing", "analyst", "critic", "chief", "desk", "presenter", "freelance", "photographer",
})  # fmt: skip

OUTLET_WORDS = frozenset({
    "agency", "argus", "broadcasting", "bulletin", "chronicle", "courier", "daily", "despatch", "dispatch", "echo",
    "examiner", "express", "gazette", "globe", "guardian", "herald", "independent", "journal", "ledger", "magazine",
    "mail", "mercury", "messenger", "mirror", "monitor", "news", "newspaper", "newswire", "observer", "online",
    "post", "press", "radio", "record", "register", "report", "reporter", "review", "sentinel", "standard", "star",
    "sun", "telegraph", "television", "times", "tribune", "tv", "wire", "weekly", "world", "today", "signal",
})  # fmt: skip

AGENCIES = frozenset({
    "reuters", "ap", "afp", "upi", "pa", "dpa", "ansa", "efe", "tass", "interfax", "xinhua", "bloomberg",
    "associated press", "the associated press", "agence france-presse", "pa media", "press association", "aap", "cnn",
    "bbc", "anadolu", "kyodo",
})  # fmt: skip

HOME_WORDS = frozenset({"home", "homepage", "home page", "front page", "frontpage", "start", "main"})

SECTION_WORDS = frozenset({
    "world", "europe", "africa", "asia", "americas", "middle east", "uk", "us", "usa", "international", "national",
    "local", "local news", "region", "regional", "news", "latest news", "breaking", "breaking news", "politics",
    "government", "council", "business", "economy", "money", "markets", "finance", "sport", "sports", "football",
    "science", "technology", "tech", "health", "environment", "climate", "energy", "transport", "travel", "education",
    "culture", "arts", "entertainment", "lifestyle", "life", "opinion", "comment", "analysis", "features", "weather",
    "crime", "courts", "community", "society", "live", "exclusive", "top stories", "city", "country", "security",
})  # fmt: skip

RELATED_HEADINGS = frozenset({
    "related", "related articles", "related article", "related stories", "related story", "related news",
    "related content", "related topics", "related coverage", "related links", "related posts", "related tags",
    "most popular", "most read", "most viewed", "most shared", "most commented", "popular", "popular now",
    "popular stories", "trending", "trending now", "trending stories", "top stories", "latest", "latest news",
    "latest stories", "latest headlines", "more stories", "more news", "more headlines", "more on this story",
    "more on this topic", "more on this", "more from this section", "more from the web", "more like this",
    "more to read", "read more", "read next", "read also", "up next", "see also", "you may also like",
    "you might also like", "you may be interested in", "you might be interested in", "recommended",
    "recommended for you", "recommended stories", "recommended reading", "editor's picks", "editors' picks",
    "editor's choice", "around the web", "from the web", "from around the web", "promoted", "promoted stories",
    "sponsored", "sponsored content", "sponsored links", "partner content", "also in the news", "also on this site",
    "in other news", "in case you missed it", "don't miss", "what to read next", "further reading", "comments",
    "leave a comment", "join the conversation", "tags", "topics", "topics in this story", "topics in this article",
    "newsletter", "newsletters", "about the author", "follow us", "contact us", "share this article",
    "elsewhere on the site", "other stories", "more articles", "must read", "must reads", "keep reading",
})  # fmt: skip
"""A line that is only one of these opens a trailer (or stands alone as a label in the middle of an article)."""

RELATED_OPENINGS = ("more from ", "more in ", "more about ", "latest from ", "read more from ", "also from ")
"""A short line that begins so and ends in no full stop is such a heading too."""

NOTICES = frozenset({
    "advertisement", "advertisements", "advert", "ad", "advertising", "sponsored content", "paid content",
    "story continues below", "story continues below advertisement", "article continues below",
    "article continues below advertisement", "article continues after advertisement", "continue reading",
    "continue reading below", "continue reading the main story", "continued below", "scroll to continue",
    "skip advertisement", "skip to content", "skip to main content", "skip to navigation", "share", "share this",
    "share this article", "share this story", "share this page", "share article", "share on facebook",
    "share on twitter", "share on x", "share on linkedin", "share on whatsapp", "share via email", "share by email",
    "email this article", "copy link", "print", "print this article", "print this page", "save", "save for later",
    "save article", "bookmark", "facebook", "twitter", "whatsapp", "linkedin", "telegram", "reddit", "pinterest",
    "instagram", "email", "tweet", "sign up", "sign in", "log in", "subscribe", "subscribe now", "register", "menu",
    "search", "close", "back to top", "view comments", "show comments", "listen", "listen to this article",
    "listen to article", "play", "watch", "watch live", "view gallery", "open image in gallery", "image",
    "image caption", "image source", "photo", "video", "gallery", "cookies", "accept all", "accept cookies",
    "privacy policy", "terms of use", "terms and conditions", "all rights reserved", "load more", "show more",
    "view all", "read the full story", "read full story", "read full article", "text size", "font size",
    "report this ad", "report a typo", "ends", "###",
})  # fmt: skip
"""A line that is only one of these is furniture wherever it stands."""

LINK_LABELS = (
    "read more", "read also", "read next", "also read", "see also", "related", "related story", "related article",
    "more on this story", "more on this", "watch", "listen", "don't miss", "recommended", "tags", "topics",
    "filed under", "share this", "share", "follow us", "follow", "contact us", "in pictures",
    "in case you missed it",
)  # fmt: skip
"""A short line ``LABEL: ...`` with one of these is a link to something else."""

PICTURE_LABELS = (
    "photo", "photos", "photo credit", "photograph", "photography", "picture", "pictures", "picture credit", "image",
    "images", "image credit", "image source", "image caption", "photo caption", "caption", "credit", "illustration",
    "graphic", "file photo", "pic", "video",
)  # fmt: skip
"""A short line ``LABEL: ...`` (or ``Image source, ...``) without quotation marks is a caption or a credit."""

PROMOTION_OPENINGS = (
    "sign up for our", "sign up to our", "sign up here", "subscribe to our", "subscribe to the newsletter",
    "follow us on", "like us on", "join us on", "download our app", "get our newsletter", "click here to",
    "to comment on this", "all rights reserved", "do you have a story", "have you got a story", "got a story",
    "contact our newsroom", "support our journalism", "become a member", "already a subscriber",
)  # fmt: skip
"""A short line that begins so, without quotation marks, is the outlet speaking about itself."""

CLOSING_OPENINGS = (
    "copyright", "(c)", "©", "reporting by", "(reporting by", "additional reporting by", "(additional reporting by",
    "editing by", "(editing by", "writing by", "(writing by", "compiled by", "this article was first published",
    "this article was originally published", "this story was first published", "this story was originally published",
    "this report was first published", "this article appeared in", "contact the author",
)  # fmt: skip
"""The same among the last lines of a text only: further up "Reporting by the Courier found ..." is prose."""

FIELD_LABELS = {
    "title": "title", "headline": "title",
    "source": "source", "outlet": "source", "publication": "source", "newspaper": "source", "publisher": "source",
    "author": "authors", "authors": "authors", "byline": "authors", "reporter": "authors", "written by": "authors",
    "url": "url", "link": "url", "web address": "url",
    "section": "ignored", "category": "ignored", "location": "ignored", "reading time": "ignored",
}  # fmt: skip
"""``LABEL: value`` lines at the head of a text that somebody saved with its particulars."""

LAYOUT_MINOR_WORDS = frozenset({"and", "of", "the", "for", "in", "on", "at", "to", "a", "an", "&"})
