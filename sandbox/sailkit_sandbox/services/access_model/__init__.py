"""Access model: entitlements, access profiles, roles, dimensions, and role membership."""
