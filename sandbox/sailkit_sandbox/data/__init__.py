"""Data: the content of a new tenant, generated from a seed or imported."""
