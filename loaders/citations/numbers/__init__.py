"""Numbers and days of papers: dossiers, lists and ranges, years, volumes."""
