"""Search over the tenant: its documents, the languages of queries, and aggregations."""
