"""Server: HTTP and HTTPS on loopback."""
