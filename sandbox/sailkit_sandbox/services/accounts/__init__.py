"""Accounts: their operations, their tasks, and aggregation from CSV."""
