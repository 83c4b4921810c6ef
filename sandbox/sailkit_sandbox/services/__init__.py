"""Services: the behaviour of the operations, one module for each resource."""
