"""Workflows: definitions, executions and the library of steps."""
