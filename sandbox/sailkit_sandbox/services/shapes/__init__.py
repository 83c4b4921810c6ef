"""State by shape: collections and settings that are recognized in the document, and keep what they are given."""
