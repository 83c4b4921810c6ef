"""What a new tenant has: made up, or the user's own."""
