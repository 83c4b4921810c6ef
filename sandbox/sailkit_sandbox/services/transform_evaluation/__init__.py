"""Evaluation of transforms for an identity."""
