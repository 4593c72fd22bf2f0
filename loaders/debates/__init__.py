"""Reports of debates as XML: Handelingen in both forms, and the Tweede Kamer's VLOS."""
