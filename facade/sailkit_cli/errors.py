"""Errors: messages on stderr, and exit codes.

0    success
1    another failure, such as 400, 409, or a file that cannot be written
2    wrong usage, or a value that cannot be sent; nothing was sent
3    configuration or credentials: something is missing or invalid, or the tenant does not accept it (401)
4    not allowed: 403, or refused by --read-only or because it was not confirmed
5    not found: 404
6    rate limit: 429 after all attempts
7    no usable answer: 5xx, no connection, a time-out, an unreadable body
8    part of the work failed: items of a job, or a task of the tenant that did not end with success
130  interrupted with Ctrl-C
141  the program that reads the output has closed it
"""

from __future__ import annotations

import re
from enum import IntEnum
from typing import Any

import click

__all__ = ["ExitCode", "NotAllowedError", "PartialFailure", "exit_code", "format_error", "translate"]


class ExitCode(IntEnum):
    """The exit codes; the module's first lines explain them."""

    SUCCESS = 0
    FAILURE = 1
    USAGE = 2
    CREDENTIALS = 3
    NOT_ALLOWED = 4
    NOT_FOUND = 5
    RATE_LIMIT = 6
    NO_ANSWER = 7
    PARTIAL = 8
    INTERRUPTED = 130
    BROKEN_PIPE = 141


class NotAllowedError(click.ClickException):
    """An option refuses the call, or nobody confirmed it; nothing was sent."""

    exit_code = ExitCode.NOT_ALLOWED


class PartialFailure(click.ClickException):
    """A job came to its end, and some of its items failed."""

    exit_code = ExitCode.PARTIAL


_OPTIONS = {"resume=True": "--resume", "read_only=True": "--read-only", "this tenant is read-only": "this is read-only"}

_PROGRESS = r"<Pager of [^>]+> had returned (\d+) items; its resume\(\) continues there"

OPTIONAL = ("xlsxwriter", "keyring", "sailkit_sandbox", None)  # libraries of other extras; the message names the extra

# Names instead of classes: the library is imported only where it is used.
_CODES: dict[str, ExitCode] = {
    "ConfigurationError": ExitCode.CREDENTIALS,
    "AuthenticationError": ExitCode.CREDENTIALS,
    "UnauthorizedError": ExitCode.CREDENTIALS,
    "ForbiddenError": ExitCode.NOT_ALLOWED,
    "ReadOnlyError": ExitCode.NOT_ALLOWED,
    "ExperimentalError": ExitCode.NOT_ALLOWED,
    "NotFoundError": ExitCode.NOT_FOUND,
    "RateLimitError": ExitCode.RATE_LIMIT,
    "ServerError": ExitCode.NO_ANSWER,
    "NoResponseError": ExitCode.NO_ANSWER,
    "DeadlineError": ExitCode.NO_ANSWER,
    "UnreadableResponseError": ExitCode.NO_ANSWER,
    "BulkError": ExitCode.PARTIAL,
    "TaskFailedError": ExitCode.PARTIAL,
    "WaitTimeoutError": ExitCode.PARTIAL,
    "RequestError": ExitCode.USAGE,
}


def exit_code(error: BaseException) -> ExitCode | None:
    """Return the exit code of an error; None for an error that nobody expects, which is a bug."""
    from sailkit.errors import SailkitError

    for cls in type(error).__mro__:
        if cls.__name__ in _CODES and issubclass(cls, SailkitError):
            return _CODES[cls.__name__]
    if isinstance(error, click.ClickException):
        return ExitCode(error.exit_code)
    is_missing = isinstance(error, ModuleNotFoundError) and error.name in OPTIONAL
    return ExitCode.FAILURE if is_missing or isinstance(error, (SailkitError, OSError)) else None


def format_error(error: BaseException) -> str:
    """Return the message of an error with its notes, in the terms of the command line."""
    text = _message(error)
    notes: list[Any] = getattr(error, "__notes__", [])
    return translate("\n".join([text, *map(str, notes)]))


def translate(text: str) -> str:
    """Return a message of the library with the names that its options have on the command line."""
    for python, option in _OPTIONS.items():
        text = text.replace(python, option)
    text = re.sub(r"\n?<Pager of [^>]+> had returned 0 items; its resume\(\) continues there", "", text)
    return re.sub(
        r"<Pager of [^>]+> had returned (\d+) items; its resume\(\) continues there", r"\1 items came before", text
    )


def _message(error: BaseException) -> str:
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    return str(error) or type(error).__name__
