"""Rendering: facts, types and templates turned into the code of one API version."""
