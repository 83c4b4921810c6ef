"""The low-level client, generated from SailPoint's OpenAPI documents: operations, models and friendly names.

Nothing here has an opinion on retries, tokens or rate limits: an operation is a function that returns a `Request`,
and whoever sends it decides. Import a version: `sailkit_api.v2025` or `sailkit_api.v2024`.
"""
