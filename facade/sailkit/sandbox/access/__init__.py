"""Access that is asked for: requests, approvals, and what is given in the end."""
