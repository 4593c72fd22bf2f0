"""The forms of paper that a heading tells."""
