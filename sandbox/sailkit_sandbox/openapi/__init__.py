"""OpenAPI: the documents, schema validation, and example values made from schemas."""
