"""Access model: entitlements, access profiles, roles and their criteria."""
