"""The request log, patterns that select requests, and assertions for tests."""
