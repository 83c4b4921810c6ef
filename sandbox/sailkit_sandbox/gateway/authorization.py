"""Who may call an operation: by the scopes of the token, and by the levels of the person behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sailkit_sandbox.base.api_errors import http_error
from sailkit_sandbox.base.credentials import EVERYTHING, Credentials

if TYPE_CHECKING:
    from sailkit_core.request import Operation

# What the documents list among the levels and every person has: an approval's owner is whoever it waits for.
_EVERYONE: Final = frozenset({"ANY", "USER", "APPROVAL_OWNER"})


def authorize(operation: Operation, client: Credentials) -> None:
    """Let a client call an operation, or say what it lacks.

    Args:
        operation: the operation.
        client: the client.

    Raises:
        HttpError: 403, where the client lacks every one of the operation's scopes, or a person behind it, or every
            one of the operation's user levels.
    """
    if operation.scopes and EVERYTHING not in client.scopes and not set(operation.scopes) & set(client.scopes):
        scopes = _join_with_or((*operation.scopes, *(() if EVERYTHING in operation.scopes else (EVERYTHING,))))
        raise http_error(403, f"{operation.id} needs a token with the scope {scopes}.")
    if not client.user:
        if not operation.application:
            raise http_error(403, f"{operation.id} needs a person's access token: this client has no user behind it.")
        return
    levels = operation.user_levels
    if levels and not {level.upper() for level in levels} & (
        _EVERYONE | {level.upper() for level in client.user_levels}
    ):
        raise http_error(403, f"{operation.id} needs a user of the level {_join_with_or(levels)}.")


def _join_with_or(names: tuple[str, ...]) -> str:
    return " or ".join(names)
