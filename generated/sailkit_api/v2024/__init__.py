"""API v2024: `operations`, `models`, and `resources` with friendly names."""
