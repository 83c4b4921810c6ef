"""Tags and tagged objects."""
