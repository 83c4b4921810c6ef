"""Review: the changes between two states of the generated client, and their meaning for code that calls it."""
