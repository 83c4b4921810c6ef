"""Saved searches, and their schedules."""
