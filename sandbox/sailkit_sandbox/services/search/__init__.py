"""Search: documents, query languages, and aggregations."""
