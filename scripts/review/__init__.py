"""What changed between two states of the project, and what it means for those who call the client from Python."""
