"""A throwaway certificate for HTTPS on loopback."""

from __future__ import annotations

import os
import ssl
from pathlib import Path

import attrs


@attrs.frozen
class Certificate:
    """A certificate for 127.0.0.1 and localhost, and who vouches for it.

    Args:
        context: what a server speaks TLS with.
        ca_file: the certificate (PEM) that clients trust.
    """

    context: ssl.SSLContext
    ca_file: Path

    @classmethod
    def new(cls) -> Certificate:
        """Make a certificate; its CA's file stays until it is removed.

        Raises:
            RuntimeError: where the extra is not installed that this needs.
        """
        import tempfile  # only who wants HTTPS needs it

        try:
            import trustme  # part of an extra
        except ImportError:
            raise RuntimeError("HTTPS needs trustme: pip install 'sailkit[sandbox]'") from None
        authority = trustme.CA()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1", "localhost").configure_cert(context)
        handle, path = tempfile.mkstemp(prefix="sailkit-sandbox-", suffix=".pem")
        with os.fdopen(handle, "wb") as file:
            file.write(authority.cert_pem.bytes())
        return cls(context, Path(path))

    def remove(self) -> None:
        """Remove the CA's file."""
        self.ca_file.unlink(missing_ok=True)
