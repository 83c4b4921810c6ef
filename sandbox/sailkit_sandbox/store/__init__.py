"""Store: the database, and filters and sorters over it."""
