"""The documentation: pages of the repository, the facade's reference, and every operation and model."""
