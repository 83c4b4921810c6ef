"""Identity Security Cloud v2025: `operations`, `models`, `resources` with friendly names, and a thin `client`."""
