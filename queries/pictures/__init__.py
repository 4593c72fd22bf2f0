"""Pictures of what is in a store: committees and members, their overlap, who cites what."""
