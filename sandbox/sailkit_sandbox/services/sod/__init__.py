"""Separation of duties: policies, predictions and violation reports."""
