"""Identities and public identities."""
