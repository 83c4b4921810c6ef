"""Request: the description of one operation call, its HTTP request, and the decoding of its response."""

from __future__ import annotations

import datetime as _dt
import enum
import re
from collections.abc import Iterable, Mapping
from typing import Any, Generic, Self, TypeVar
from urllib.parse import quote

import attrs

from .codec import BYTES, TEXT, JsonObject, Kind, decode, encode, plain
from .json_text import loads
from .model import File
from .operation import Operation

__all__ = ["EXPERIMENTAL_HEADER", "HttpRequest", "PagedRequest", "Request", "fill_path", "join_values"]

T = TypeVar("T")
I = TypeVar("I")  # noqa: E741 - the item of a page

EXPERIMENTAL_HEADER = "X-SailPoint-Experimental"


@attrs.frozen(kw_only=True)
class HttpRequest:
    """One HTTP request, independent of any HTTP library.

    Args:
        method: the HTTP method.
        url: the path, from the host's root.
        params: query parameters, in order, not yet percent-encoded.
        headers: headers, without Authorization and Content-Length.
        content: the body, or None.
        fields: the plain fields of a multipart form.
        files: the files of a multipart form: field, (file name, content, media type). A part that is not a file has
            None for file name and media type.
    """

    method: str
    url: str
    params: list[tuple[str, str]]
    headers: dict[str, str]
    content: bytes | None = attrs.field(default=None, repr=False)
    fields: dict[str, str] = attrs.field(factory=dict, repr=False)
    files: list[tuple[str, tuple[str | None, Any, str | None]]] = attrs.field(factory=list, repr=False)


@attrs.frozen
class Request(Generic[T]):
    """One call of an operation whose result is a `T`. Nothing is sent until a client sends it.

    Args:
        operation: the facts of the operation.
        path: the path with its parameters filled in.
        query: query parameters by name; None is not sent.
        headers: headers by name; None is not sent.
        body: the body; None for none.
        media_type: the body's media type. Default: the documented one that fits the body.
        accept: media types to ask for. Default: all that the document names.
    """

    operation: Operation
    path: str
    query: Mapping[str, Any] = attrs.field(factory=dict, kw_only=True)
    headers: Mapping[str, Any] = attrs.field(factory=dict, kw_only=True)
    body: Any = attrs.field(default=None, kw_only=True, repr=False)
    media_type: str = attrs.field(default="", kw_only=True)
    accept: str = attrs.field(default="", kw_only=True)

    def with_query(self, **query: Any) -> Self:
        """Return the same request with these query parameters changed."""
        return attrs.evolve(self, query={**self.query, **query})

    def http(self) -> HttpRequest:
        """Return the HTTP request.

        Raises:
            ValueError, TypeError: for a value that cannot be sent, such as a datetime without time zone.
        """
        media_types = [name for by_type in self.operation.results.values() for name in by_type]
        headers = {"Accept": self.accept or ", ".join(dict.fromkeys(media_types)) or "application/json"}
        if self.operation.experimental:
            headers[EXPERIMENTAL_HEADER] = "true"
        headers.update({name: _text(value) for name, value in self.headers.items() if value is not None})
        params = [(name, text) for name, value in self.query.items() for text in _texts(value)]
        url = self.operation.prefix + self.path
        request = HttpRequest(method=self.operation.method, url=url, params=params, headers=headers)
        return request if self.body is None else self._add_body(request)

    def _add_body(self, request: HttpRequest) -> HttpRequest:
        media_type = self.media_type or _body_media_type(self.operation.bodies, self.body)
        if media_type != "multipart/form-data":
            content = self.body if isinstance(self.body, bytes) else encode(self.body)
            return attrs.evolve(request, content=content, headers={**request.headers, "Content-Type": media_type})
        fields: dict[str, str] = {}
        files: list[tuple[str, tuple[str | None, Any, str | None]]] = []
        for name, value in dict(self.body.__dict__ if isinstance(self.body, JsonObject) else self.body).items():
            if isinstance(value, File):
                files.append((name, (value.name, value.content, value.media_type)))
            elif value is not None:
                fields[name] = _text(value)
        if not files:  # HTTP libraries send a multipart form only with at least one file, even one without a name
            files, fields = [(name, (None, text.encode(), None)) for name, text in fields.items()], {}
        return attrs.evolve(request, fields=fields, files=files)

    def decode(self, status: int, media_type: str, content: bytes) -> T:
        """Decode a successful response from its HTTP status, Content-Type (with or without parameters) and body.

        Raises:
            ValueError: if the response should be JSON and is not. Unexpected JSON is no error.
        """
        result: Any = content  # the operation's signature states T
        results = self.operation.results
        by_type = results.get(status) or next((r for r in results.values() if r), {})
        name, _, parameters = media_type.lower().partition(";")
        kind = _result_kind(by_type, name.strip())
        if not content:
            result = None
        elif kind == TEXT:
            result = _decode_text(content, parameters)
        elif kind != BYTES:
            result = decode(kind, loads(content), self.operation.package)
        return result  # type: ignore[no-any-return]


@attrs.frozen
class PagedRequest(Request[T], Generic[T, I]):
    """A request whose result is a list of `I`, in pages."""


def fill_path(template: str, /, **values: Any) -> str:
    """Fill in the parameters of a path, percent-encoded.

    Raises:
        ValueError: for a value that would make it another path: empty, "." or "..".
    """
    for name, value in values.items():
        if value is None or _text(value) in ("", ".", ".."):
            raise ValueError(f"{name} must not be {value!r}: it is part of the path {template}")
    return re.sub(r"\{([^{}]*)\}", lambda match: quote(_text(values[match[1]]), safe=""), template)


def join_values(values: Iterable[Any] | None) -> str | None:
    """Join the values of a query parameter with commas (`explode: false`)."""
    return None if values is None else ",".join(map(_text, [values] if isinstance(values, str) else values))


def _text(value: Any) -> str:
    if isinstance(value, enum.Enum):
        value = value.value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, int, float, _dt.date)):
        return str(plain(value))
    return encode(value).decode()


def _texts(value: Any) -> list[str]:
    if value is None:
        return []
    return [_text(item) for item in (value if isinstance(value, (list, tuple, set, frozenset)) else [value])]


def _body_media_type(bodies: Mapping[str, Kind], body: Any) -> str:
    """The media type for a body: the first whose kind is a list if the body is one, else the first of the others."""
    names = [name for name, kind in bodies.items() if isinstance(kind, list) == isinstance(body, (list, tuple))]
    return next(iter(names or bodies), "application/json")


def _result_kind(by_type: Mapping[str, Kind], media_type: str) -> Kind:
    """The kind of a response of this media type: as documented, else as the media type suggests."""
    if media_type in by_type:
        return by_type[media_type]
    if media_type == "application/json" or media_type.endswith("+json"):
        return next((kind for kind in by_type.values() if kind not in (TEXT, BYTES)), None)
    if len(by_type) == 1:
        return next(iter(by_type.values()))
    return TEXT if media_type.startswith("text/") else BYTES


def _decode_text(content: bytes, parameters: str) -> str:
    charset = parameters.partition("charset=")[2].partition(";")[0].strip(' "')
    try:
        return content.decode(charset or "utf-8", "replace")
    except LookupError:
        return content.decode(errors="replace")
