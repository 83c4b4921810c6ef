"""Vendoring: the interface of the upstream documents, extracted into `openapi/`."""
