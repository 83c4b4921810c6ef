"""Request log: what was received, patterns over it, and assertions for tests."""
