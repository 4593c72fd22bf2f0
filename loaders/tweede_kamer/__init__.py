"""The Tweede Kamer's open data (OData v4) as JSON."""
