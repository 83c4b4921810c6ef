"""Engine: the life of a call, from the rate limiter to the decoded response."""
