"""Sources: with their schemas, policies and schedules."""
