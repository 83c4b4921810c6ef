"""Generation: vendored documents in, the low-level client in `generated/` out."""
