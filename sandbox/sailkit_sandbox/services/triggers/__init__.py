"""Event triggers: subscriptions, invocations, and their delivery over HTTP."""
