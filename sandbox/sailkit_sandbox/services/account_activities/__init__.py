"""Account activities: what the service has provisioned for identities, and why."""
