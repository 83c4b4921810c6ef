"""Sources: schemas, provisioning policies, schedules and aggregation."""
