"""What stands on a page beside the text: notes, their markers, running heads."""
