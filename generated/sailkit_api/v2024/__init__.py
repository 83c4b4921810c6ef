"""Identity Security Cloud v2024: `operations`, `models`, `resources` with friendly names, and a thin `client`."""
