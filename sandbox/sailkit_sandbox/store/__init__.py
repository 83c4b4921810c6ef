"""Store: the records of the tenant in SQLite, with filters and sorters."""
