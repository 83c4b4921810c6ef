"""Paging engine: cursor, page strategies, prefetching, and splitting of long filters."""
