"""Base: HTTP messages, API errors, credentials and the clock, without knowledge of any other layer."""
