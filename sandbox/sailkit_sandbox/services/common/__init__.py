"""Common to all services: resources, lists, JSON Patch, references, bodies and defaults."""
