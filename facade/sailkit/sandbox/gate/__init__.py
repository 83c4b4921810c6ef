"""The way in: from a connection to a call that may be made, and what is recorded and goes wrong on the way."""
