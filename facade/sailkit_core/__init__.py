"""Core of the client: operations as data, requests, models, JSON, resource tables and a thin client, without policy.

Generated code imports this package and nothing else. Retries, tokens, rate limit and pagination are in `sailkit`.
"""
