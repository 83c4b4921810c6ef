"""Core of the client: operations as data, requests, models, JSON and resource tables, without policy.

Generated code stands on this package alone. Retries, tokens, the rate limit and paging are in `sailkit`.
"""
