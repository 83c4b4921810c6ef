"""Authorization of operation calls by the scopes of the token and the levels of its user."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sailkit_sandbox.base.api_errors import http_error
from sailkit_sandbox.base.credentials import EVERYTHING, Credentials

if TYPE_CHECKING:
    from sailkit_core.request import Operation

# User levels in the documents that every user has. The owner of an approval is checked by its operation.
_LEVELS_OF_ALL: Final = frozenset({"ANY", "USER", "APPROVAL_OWNER"})


def authorize(operation: Operation, client: Credentials) -> None:
    """Check that a client may call an operation.

    Args:
        operation: the operation.
        client: the client.

    Raises:
        HttpError: 403 for a client that has none of the operation's scopes, has no user, or has a user with none of
            the operation's user levels.
    """
    if operation.scopes and EVERYTHING not in client.scopes and not set(operation.scopes) & set(client.scopes):
        scopes = _join_with_or((*operation.scopes, *(() if EVERYTHING in operation.scopes else (EVERYTHING,))))
        raise http_error(403, f"{operation.id} requires a token with the scope {scopes}.")
    if not client.user:
        if not operation.application:
            raise http_error(403, f"{operation.id} requires the access token of a user: this client has no user.")
        return
    levels = operation.user_levels
    if levels and not {level.upper() for level in levels} & (
        _LEVELS_OF_ALL | {level.upper() for level in client.user_levels}
    ):
        raise http_error(403, f"{operation.id} requires a user of the level {_join_with_or(levels)}.")


def _join_with_or(names: tuple[str, ...]) -> str:
    return " or ".join(names)
