"""Lifecycle states of identities, and what a change of state does to accounts and access."""
