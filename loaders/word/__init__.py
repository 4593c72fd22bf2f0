"""Word: what a .docx prints, read as the plain text of its paper."""
