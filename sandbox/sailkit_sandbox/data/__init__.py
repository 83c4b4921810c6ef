"""Data of a tenant: generated from a seed, or imported from JSON."""
