"""Errors of transforms."""

from __future__ import annotations


class TransformError(ValueError):
    """A transform that cannot be evaluated. The text says why, for the error messages of a preview."""
