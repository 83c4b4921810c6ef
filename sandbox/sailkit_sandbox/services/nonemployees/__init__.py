"""Non-employees: sources, records and requests."""
