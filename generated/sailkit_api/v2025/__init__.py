"""API v2025: `operations`, `models`, and `resources` with friendly names."""
