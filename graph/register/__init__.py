"""The register of persons and bodies: who is who in the whole store, and what people decided."""
