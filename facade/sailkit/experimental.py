"""Experimental operations: the policy for operations that SailPoint may change without notice.

SailPoint requires the header X-SailPoint-Experimental for them and ignores it elsewhere. The option `experimental` of a
tenant decides about them:

- True (default): the header goes with every request, because operations become experimental without notice.
- "marked": the header goes with the operations that the API document marks as experimental. If the service asks for the
  header in a response to another operation, the request is sent once more with the header.
- False: an operation that the document marks is refused with `ExperimentalError` before anything is sent.

The first call of a marked operation issues an `ExperimentalWarning`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

import attrs

from sailkit_core.keywords import with_known_keywords
from sailkit_core.operation import Operation
from sailkit_core.request import EXPERIMENTAL_HEADER, HttpRequest

from .errors import ApiError, BadRequestError, ConfigurationError, SailkitError

__all__ = ["EXPERIMENTAL_HEADER", "ExperimentalError", "ExperimentalMode", "ExperimentalPolicy", "ExperimentalWarning"]

ExperimentalMode: TypeAlias = bool | Literal["marked"]
_HEADERS: Final = {EXPERIMENTAL_HEADER: "true"}


class ExperimentalError(SailkitError):
    """The options refuse an operation because it is experimental; nothing was sent."""


class ExperimentalWarning(UserWarning):
    """An operation was called that SailPoint may change without notice."""


@with_known_keywords
@attrs.frozen
class ExperimentalPolicy:
    """The policy for experimental operations; an invalid mode raises `ConfigurationError`."""

    mode: ExperimentalMode = True

    def __attrs_post_init__(self) -> None:
        if self.mode not in (True, False, "marked"):
            raise ConfigurationError(f'experimental must be True, False or "marked", not {self.mode!r}')

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers of every request."""
        return _HEADERS if self.mode is True else {}

    def check(self, operation: Operation) -> str:
        """Return the text of a warning, to follow method and path, or ""; raise `ExperimentalError` for a refusal."""
        text = "is experimental and may change without notice"
        if operation.experimental and not self.mode:
            hint = f"allow it with experimental=True (see {operation.docs})"
            raise ExperimentalError(f"{operation.method} {operation.path} {text}; {hint}")
        return text if operation.experimental else ""

    def resend(self, request: HttpRequest, error: ApiError) -> HttpRequest | None:
        """Return the request with the header if the service asks for it; None if the error is final."""
        messages = " ".join(error.details.messages).lower()
        if not isinstance(error, BadRequestError) or "experimental" not in messages:
            return None
        if self.mode == "marked" and EXPERIMENTAL_HEADER not in request.headers:
            return attrs.evolve(request, headers={**request.headers, **_HEADERS})
        if not self.mode:
            error.add_note("The service requires the experimental header: allow it with experimental=True.")
        return None
