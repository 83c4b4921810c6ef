"""A temporary certificate for HTTPS on loopback."""

from __future__ import annotations

import os
import ssl
from pathlib import Path

import attrs


@attrs.frozen
class Certificate:
    """A certificate for 127.0.0.1 and localhost, and its certificate authority.

    Args:
        context: the TLS context of the server.
        ca_file: the certificate of the authority (PEM), for clients.
    """

    context: ssl.SSLContext
    ca_file: Path

    @classmethod
    def new(cls) -> Certificate:
        """Make a certificate. The file of its authority exists until `remove` is called.

        Raises:
            RuntimeError: without the extra `https`.
        """
        import tempfile  # needed for HTTPS alone

        try:
            import trustme  # the extra `https`
        except ImportError:
            raise RuntimeError("HTTPS requires trustme: pip install 'sailkit-sandbox[https]'") from None
        authority = trustme.CA()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1", "localhost").configure_cert(context)
        handle, path = tempfile.mkstemp(prefix="sailkit-sandbox-", suffix=".pem")
        with os.fdopen(handle, "wb") as file:
            file.write(authority.cert_pem.bytes())
        return cls(context, Path(path))

    def remove(self) -> None:
        """Delete the file of the authority."""
        self.ca_file.unlink(missing_ok=True)
