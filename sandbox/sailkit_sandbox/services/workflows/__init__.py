"""Workflows, their executions and their library."""
