"""What all resources stand on: the tables, and how they are listed, filtered, created, changed and referred to."""
