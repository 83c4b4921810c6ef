"""Reports: runs, results and files."""
