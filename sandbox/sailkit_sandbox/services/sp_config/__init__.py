"""SP-Config: export and import of configuration objects, and the backups of the configuration hub."""
