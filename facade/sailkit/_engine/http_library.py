"""HTTP library: httpx with httpcore, or their continuation httpx2 with httpcore2, which has the same interface."""

from __future__ import annotations

import functools
import os
import ssl
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Final

from sailkit.config import HttpLibrary
from sailkit.errors import ConfigurationError

CORES: Final[dict[HttpLibrary, str]] = {"httpx": "httpcore", "httpx2": "httpcore2"}


class Library:
    """The modules of a library; they have no types here, because there are two of each.

    Most programs send all requests with `httpcore` alone, and `httpx` is loaded when something requires it, because
    that takes as long as everything else together.
    """

    def __init__(self, name: HttpLibrary) -> None:
        self.name = name
        self.httpcore: Any = import_module(CORES[name])

    @property
    def httpx(self) -> Any:
        return import_module(self.name)

    def create_tls_context(self) -> ssl.SSLContext:
        """Return a context with the authorities that the library trusts; `OSError` if they cannot be read."""
        if self.name != "httpx":
            context: ssl.SSLContext = self.httpx.create_ssl_context()
            return context
        file, folder = os.environ.get("SSL_CERT_FILE") or None, os.environ.get("SSL_CERT_DIR") or None
        if not (file or folder):
            import certifi  # here, because addresses without TLS need none

            file = certifi.where()
        return ssl.create_default_context(cafile=file, capath=None if file else folder)


@functools.cache
def load_library(name: HttpLibrary) -> Library:
    """Return the modules of a library; raise `ConfigurationError` if it is not installed."""
    missing: str | None = None if find_spec(name) else name
    try:
        library = None if missing else Library(name)
    except ImportError as error:
        library, missing = None, error.name
    if library is None:
        raise ConfigurationError(f"http={name!r} requires the package {missing}: pip install 'sailkit[{name}]'")
    return library
