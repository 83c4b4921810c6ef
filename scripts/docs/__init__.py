"""Documentation: the repository's pages, the reference of the public modules, and every operation and model."""
