"""The text of a paper as lines, sentences and paragraphs."""
