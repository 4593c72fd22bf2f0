"""Official publications in their own markup: the text of a paper, and what its mark-up shows.

printing      text put together piece by piece, with the places of what was marked
elements      which elements are lines, which run on, which are left out
rendering     a tree of elements printed as the plain text that the paper is
references    what a link points at, as a key and a pinpoint
metadata      what a paper says of itself: id, title, type, date, chamber, who signs it
"""
