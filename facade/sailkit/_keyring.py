"""Keyring of the operating system: the credentials that the official CLI keeps there, for each of its environments.

The CLI is written in Go. Its library and the library `keyring` agree on Linux; elsewhere the difference is made up for
here: on macOS, what it writes may have a prefix and be encoded; on Windows, entries have other names and are in UTF-8.
See https://developer.sailpoint.com/docs/tools/cli.
"""

from __future__ import annotations

import base64
import binascii
import sys
from typing import Any, Final

__all__ = ["KeyringError", "delete_credentials", "read_credentials", "write_credentials"]

CLIENT_ID: Final = "environments.pat.clientid"
CLIENT_SECRET: Final = "environments.pat.clientsecret"
SERVICES: Final = (CLIENT_ID, CLIENT_SECRET)
# Tokens that the CLI keeps beside the credentials, and which belong to these.
TOKENS: Final = ("environments.pat.accesstoken", "environments.pat.expiry")
INSTALL: Final = "reading it requires the library keyring: pip install 'sailkit[keyring]'"


class KeyringError(Exception):
    """The keyring cannot be used; the message says why, without any of its content."""


def read_credentials(environment: str) -> tuple[str, str] | None:
    """Return client id and secret of an environment; None if the keyring does not have both.

    Args:
        environment: the name of the environment; its case is ignored.

    Raises:
        KeyringError: if the library is missing, or the system has no keyring that can be read.
    """
    keyring = _load()
    values = [_call(keyring.get_password, *_entry(service, environment)) for service in SERVICES]
    client_id, secret = (_decode(value or "").strip() for value in values)
    return (client_id, secret) if client_id and secret else None


def write_credentials(environment: str, client_id: str, client_secret: str) -> None:
    """Write client id and secret of an environment, and remove the token of earlier ones. Errors: see `_load`."""
    keyring = _load()
    for service, value in zip(SERVICES, (client_id, client_secret), strict=True):
        _call(keyring.set_password, *_entry(service, environment), _encode(value))
    for service in TOKENS:
        _delete(keyring, service, environment)


def delete_credentials(environment: str) -> bool:
    """Delete what the keyring has of an environment; return whether there was a client id or a secret."""
    keyring = _load()
    deleted = [_delete(keyring, service, environment) for service in (*SERVICES, *TOKENS)]
    return any(deleted[: len(SERVICES)])


def _load() -> Any:
    """Import the library.

    Raises:
        KeyringError: if it is missing.
    """
    try:
        import keyring  # of the extra `keyring`
    except ImportError:
        raise KeyringError(INSTALL) from None
    return keyring


def _call(function: Any, *args: str) -> Any:
    from keyring.errors import KeyringError as BackendError
    from keyring.errors import NoKeyringError

    try:
        return function(*args)
    except NoKeyringError:
        raise KeyringError("this system has no keyring that can be used") from None
    except BackendError as error:
        raise KeyringError(f"the keyring refuses: {type(error).__name__}") from None
    except Exception as error:  # noqa: BLE001 - backends raise what their systems do, such as errors of D-Bus
        raise KeyringError(f"the keyring fails: {type(error).__name__}") from None


def _delete(keyring: Any, service: str, environment: str) -> bool:
    entry = _entry(service, environment)
    if _call(keyring.get_password, *entry) is None:
        return False
    _call(keyring.delete_password, *entry)
    return True


def _entry(service: str, environment: str) -> tuple[str, str]:
    """Return service and user name of an entry."""
    user = environment.lower()
    return (f"{service}:{user}" if sys.platform == "win32" else service), user


def _decode(value: str) -> str:
    """Return a value as it was before the Go library encoded it."""
    try:
        if value.startswith("go-keyring-base64:"):
            return base64.b64decode(value.partition(":")[2], validate=True).decode()
        if value.startswith("go-keyring-encoded:"):
            return bytes.fromhex(value.partition(":")[2]).decode()
        if sys.platform == "win32" and not value.isascii():  # UTF-8 that was read as UTF-16
            return value.encode("utf-16-le").decode("ascii")
    except (binascii.Error, ValueError):
        return value
    return value


def _encode(value: str) -> str:
    """Return a value so that the Go library reads it: on Windows text whose UTF-16 is the UTF-8 of the value.

    The ids and secrets of the service have an even number of characters; others are readable here only.
    """
    if sys.platform == "win32" and value.isascii() and len(value) % 2 == 0:
        return value.encode().decode("utf-16-le")
    return value
