"""TEI as ParlaMint has it: sittings, and the header that says who spoke in them."""
