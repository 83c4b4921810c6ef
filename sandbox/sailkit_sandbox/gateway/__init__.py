"""Gateway: routing, authorization, rate limit and the control API."""
