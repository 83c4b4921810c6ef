"""Accounts: handlers, and the tasks that change accounts."""
