"""What both clients do before a call is sent and after it is answered."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from typing import Any, Final, Literal, Self, TypedDict, TypeVar
from urllib.parse import parse_qs, urlsplit

import attrs

from sailkit.config import Config
from sailkit.errors import (
    ApiError,
    BadRequestError,
    DeprecatedWarning,
    ExperimentalError,
    ExperimentalWarning,
    UnreadableAnswerError,
    callers_level,
)
from sailkit.retry import Retry
from sailkit_core.request import EXPERIMENTAL_HEADER, Call, Operation, Request

from .call_state import Answer, Exchange, Response
from .transport import Manner

__all__ = ["CallOptions", "Desk"]

T = TypeVar("T")

METHODS: Final = ("GET", "POST", "PUT", "PATCH", "DELETE")
OURS: Final = frozenset({"authorization", "host", "content-length", "transfer-encoding"})


class CallOptions(TypedDict, total=False):
    """What `with_options` changes.

    retry: when a failed call is repeated; None never repeats it.
    timeout: seconds to wait for a connection, and for each read and write.
    experimental: whether the header for experimental operations goes with every call; see `Config`.
    headers: headers to send with every call, in addition to those of before; an operation's own come last.
    """

    retry: Retry | None
    timeout: float
    experimental: bool | Literal["marked"]
    headers: Mapping[str, str]


class Desk:
    """Prepares calls and reads answers for one client, with its options.

    Args:
        settings: the client's configuration.
        headers: headers that the user adds to every call.
        warned: what was warned about already, shared by clients that differ in their options only.
    """

    def __init__(
        self, settings: Config, headers: Mapping[str, str] | None = None, warned: set[tuple[object, str]] | None = None
    ) -> None:
        self.settings = settings
        self._headers = dict(headers or {})
        self._warned: set[tuple[object, str]] = set() if warned is None else warned
        always = {EXPERIMENTAL_HEADER: "true"} if settings.experimental is True else {}
        self.manner = Manner({**always, **self._headers}, settings.timeout, settings.retry)

    def with_options(self, options: CallOptions) -> Self:
        """The desk of a client that differs in these.

        Raises:
            ValueError: for a timeout that is not more than 0, or a header that is the client's own.
        """
        settings = self.settings
        if "retry" in options:
            settings = attrs.evolve(settings, retry=options["retry"] or Retry(attempts=1))
        if "timeout" in options:
            if not options["timeout"] > 0:
                raise ValueError(f"timeout must be more than 0 seconds, not {options['timeout']!r}")
            settings = attrs.evolve(settings, timeout=options["timeout"])
        if "experimental" in options:
            settings = attrs.evolve(settings, experimental=options["experimental"])
        headers = options.get("headers", {})
        for name in headers:
            if name.lower() in OURS:
                raise ValueError(f"the header {name} is set by the client")
        return type(self)(settings, {**self._headers, **headers}, self._warned)

    def prepare(self, request: Request[Any]) -> Call:
        """The call to send.

        Raises:
            ExperimentalError: for an experimental operation, where the options refuse these.
            ValueError, TypeError: for a value that cannot be sent.
        """
        operation = request.operation
        if operation.experimental:
            if not self.settings.experimental:
                raise ExperimentalError(
                    f"{operation.method} {operation.path} is experimental and may change without notice; "
                    f"allow it with experimental=True (see {operation.docs})"
                )
            self._warn(operation, ExperimentalWarning, "is experimental and may change without notice")
        if operation.deprecated:
            self._warn_of_end(operation)
        if any(isinstance(value, str) and value.__class__ is not str for value in request.query.values()):
            from sailkit._filter_check import warn_undocumented  # here, because plain text needs none

            warn_undocumented(request)
        return request.http()

    def _warn_of_end(self, operation: Operation) -> None:
        self._warn(operation, DeprecatedWarning, f"is deprecated and will end (see {operation.docs or 'its page'})")

    def _warn(self, operation: Operation, category: type[Warning], what: str) -> None:
        key = (category, operation.prefix + operation.method + operation.path)
        if key not in self._warned:
            self._warned.add(key)
            warnings.warn(f"{operation.method} {operation.path} {what}", category, stacklevel=callers_level())

    def again(self, call: Call, error: ApiError) -> Call:
        """The call with the header that the service asks for, where the document forgot to mark the operation.

        Raises:
            ApiError: the same, where it says anything else, or the options refuse experimental operations.
        """
        said = " ".join(error.details.messages).lower()
        asked = isinstance(error, BadRequestError) and "experimental" in said
        if asked and self.settings.experimental == "marked" and EXPERIMENTAL_HEADER not in call.headers:
            return attrs.evolve(call, headers={**call.headers, EXPERIMENTAL_HEADER: "true"})
        if asked and not self.settings.experimental:
            error.add_note("The operation asks for the header of experimental ones: send it with experimental=True.")
        raise error

    def read(self, request: Request[T], exchange: Exchange) -> T:
        """The result in an answer.

        Raises:
            UnreadableAnswerError: when the body is not what its media type says.
        """
        answer = self._received(exchange)
        try:
            return request.decode(answer.status, answer.media_type, answer.content)
        except (ValueError, RecursionError) as error:
            operation = request.operation
            raise UnreadableAnswerError(
                f"{operation.method} {operation.path} was answered with {answer.status} and {len(answer.content)} "
                f"bytes of {answer.media_type or 'no media type'} that cannot be read: {error}"
            ) from error

    def _received(self, exchange: Exchange) -> Answer:
        answer = exchange.last
        assert answer is not None, "a call that got no answer has raised"
        if answer.headers.get("x-deprecated", "").lower() == "true":
            self._warn_of_end(exchange.operation)
        return answer

    def response(self, exchange: Exchange, parsed: T) -> Response[T]:
        """A result with what there is to know about its answer."""
        answer = self._received(exchange)
        return Response(
            parsed=parsed,
            status=answer.status,
            headers=answer.headers,
            request_id=answer.headers.get("slpt-request-id", ""),
            attempts=exchange.attempts,
            elapsed=exchange.elapsed,
        )

    def raw(self, method: str, path: str, query: Mapping[str, Any] | None, json: Any) -> Request[Any]:
        """A request that no document describes.

        Raises:
            ValueError: for another method, for what is no path, and for an address of another host.
        """
        if method.upper() not in METHODS:
            raise ValueError(f"method must be one of {', '.join(METHODS)}, not {method!r}")
        where, found = _own_path(path, self.settings.base_url)
        operation = Operation(id=f"{method.upper()} {where}", method=method.upper(), path=where, tag="")
        return Request(operation, where, query={**found, **(query or {})}, body=json)


def _own_path(address: str, base_url: str) -> tuple[str, dict[str, Any]]:
    """The path and the query of an address at this tenant."""
    if not (address.isascii() and address.isprintable()) or set(' "<>\\^`{|}') & set(address):
        raise ValueError(f"path has characters that have to be percent-encoded: {address!r}")
    if address.startswith(f"{base_url}/"):
        address = address.removeprefix(base_url)
    if not address.startswith("/") or address.startswith("//"):
        raise ValueError(f'path must begin with "/" (or with {base_url}/): nothing is sent to another host')
    parts = urlsplit(address)
    if parts.fragment or {".", ".."} & set(parts.path.replace("%2e", ".").replace("%2E", ".").split("/")):
        raise ValueError(f"path must be plain, without a fragment and without dots for segments: {address!r}")
    return parts.path, dict(parse_qs(parts.query, keep_blank_values=True))
