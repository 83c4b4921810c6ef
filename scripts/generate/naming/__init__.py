"""Naming: friendly names of operations and class names of schemas, held by lock files."""
