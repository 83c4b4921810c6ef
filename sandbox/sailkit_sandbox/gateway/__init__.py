"""Gateway: handler chain, dispatch, authorization, OAuth, rate limit and control API."""
