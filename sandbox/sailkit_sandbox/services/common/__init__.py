"""Common building blocks of the services: resources, lists, bodies, references, defaults."""
