"""What stands around the text of a paper: cover, headings, letterheads, signatures, lists."""
