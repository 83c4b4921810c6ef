"""Access requests: their items, approvals, and the access that they grant."""
