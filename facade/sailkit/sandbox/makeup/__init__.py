"""Answers of operations that have no behaviour of their own, made up from the document."""
