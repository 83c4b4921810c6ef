"""Access requests: items, requests, approvals, and the access that results."""
