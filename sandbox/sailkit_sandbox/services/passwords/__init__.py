"""Passwords: changes, policies, the dictionary and the configuration of the tenant."""
