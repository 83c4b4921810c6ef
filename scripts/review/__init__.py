"""What a new state of SailPoint's documents means to those who call this client."""
