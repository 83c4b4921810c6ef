"""The pipeline from upstream's documents to the generated client; run through nox, never part of the wheel."""
