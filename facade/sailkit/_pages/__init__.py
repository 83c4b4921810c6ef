"""Pages: where a list continues, page strategies, prefetching and filter splitting."""
