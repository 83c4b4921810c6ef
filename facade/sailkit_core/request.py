"""What an operation returns: a description of one call, with all that is needed to send it and to read the answer."""

from __future__ import annotations

import datetime as _dt
import enum
import re
from collections.abc import Iterable, Mapping
from typing import Any, Generic, Literal, Self, TypeVar
from urllib.parse import quote

import attrs

from .api import Api
from .codec import BYTES, TEXT, UNSET, File, Kind, Model, Unset, decode, encode, plain
from .json_text import loads

__all__ = [
    "EXPERIMENTAL_HEADER",
    "UNSET",
    "Call",
    "File",
    "Model",
    "Operation",
    "PagedRequest",
    "Paging",
    "Request",
    "Unset",
    "joined",
    "path",
]

T = TypeVar("T")
I = TypeVar("I")  # noqa: E741 - the item of a page

EXPERIMENTAL_HEADER = "X-SailPoint-Experimental"


@attrs.frozen
class Paging:
    """How a list comes in pages.

    Args:
        style: "offset" and "start" count records in the parameter of that name, "next" sends back a token from the
            answer, "search" continues after the last hit, "single" answers all at once.
        size: items in a page when nothing is asked for; None where the document does not say.
        maximum: the most items that one page can be asked for; None where the document does not say.
        items: the property that holds the list; "" where the answer is the list.
        count: whether the total can be asked for (`count=true`, answered in the header X-Total-Count).
    """

    style: Literal["offset", "start", "next", "search", "single"]
    size: int | None = None
    maximum: int | None = None
    items: str = ""
    count: bool = False


@attrs.frozen(kw_only=True)
class Operation:
    """What the document says of one operation.

    Args:
        id: SailPoint's operation id.
        method: the HTTP method, in capitals.
        path: the path below the version's prefix, with its parameters in braces.
        tag: the group it belongs to.
        api: what it shares with the other operations of its version.
        results: how to read a success: status, media type, kind.
        bodies: how a body is sent: media type, kind; empty for an operation without one.
        scopes: OAuth scopes, any of which allows the call.
        user_levels: user levels, any of which allows the call.
        application: whether a client without a user may call it.
        experimental: whether it needs the header X-SailPoint-Experimental.
        deprecated: whether SailPoint announces its end.
        paging: how its list comes in pages; None for an operation that answers no list.
        filterable: fields that `filters` is documented to accept, each with its operators.
        sortable: fields that `sorters` is documented to accept.
        page: the name of its page in SailPoint's documentation.
    """

    id: str
    method: str
    path: str
    tag: str
    api: Api = Api()
    results: Mapping[int, Mapping[str, Kind]] = attrs.field(factory=dict)
    bodies: Mapping[str, Kind] = attrs.field(factory=dict)
    scopes: tuple[str, ...] = ()
    user_levels: tuple[str, ...] = ()
    application: bool = False
    experimental: bool = False
    deprecated: bool = False
    paging: Paging | None = None
    filterable: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    sortable: tuple[str, ...] = ()
    page: str = ""

    @property
    def prefix(self) -> str:
        """The path before `path`, such as "/v2025"."""
        return self.api.prefix

    @property
    def package(self) -> str:
        """The Python package of its models."""
        return self.api.models

    @property
    def docs(self) -> str:
        """The address of its page in SailPoint's documentation; "" for an operation without one."""
        return f"{self.api.docs}/{self.page}" if self.page else ""


@attrs.frozen(kw_only=True)
class Call:
    """One HTTP request, in the terms of any HTTP library.

    Args:
        method: the HTTP method.
        url: the path, from the host's root.
        params: query parameters, in order, not yet percent-encoded.
        headers: headers; neither Authorization nor Content-Length is among them.
        content: the body, or None.
        fields: the plain fields of a multipart form.
        files: the files of a multipart form: field, (file name, content, media type); a part that is no file has
            None for name and media type.
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
    """One call of an operation, which answers a `T`; nothing is sent until a client sends it.

    Args:
        operation: what the document says of it.
        path: the path with its parameters filled in.
        query: query parameters by name; None is not sent.
        headers: headers by name; None is not sent.
        body: the body, or UNSET.
        media_type: the body's media type; "" takes the one that fits the body.
        accept: media types to ask for; "" asks for all that the document names.
    """

    operation: Operation
    path: str
    query: Mapping[str, Any] = attrs.field(factory=dict, kw_only=True)
    headers: Mapping[str, Any] = attrs.field(factory=dict, kw_only=True)
    body: Any = attrs.field(default=UNSET, kw_only=True, repr=False)
    media_type: str = attrs.field(default="", kw_only=True)
    accept: str = attrs.field(default="", kw_only=True)

    def with_query(self, **query: Any) -> Self:
        """The same call with these query parameters changed."""
        return attrs.evolve(self, query={**self.query, **query})

    def http(self) -> Call:
        """The call in HTTP's terms.

        Raises:
            ValueError, TypeError: for a value that cannot be sent, such as a datetime without time zone.
        """
        kinds = [kind for by_type in self.operation.results.values() for kind in by_type]
        headers = {"Accept": self.accept or ", ".join(dict.fromkeys(kinds)) or "application/json"}
        if self.operation.experimental:
            headers[EXPERIMENTAL_HEADER] = "true"
        headers.update({name: _text(value) for name, value in self.headers.items() if _given(value)})
        call = Call(
            method=self.operation.method,
            url=self.operation.prefix + self.path,
            params=[(name, text) for name, value in self.query.items() for text in _texts(value)],
            headers=headers,
        )
        return call if self.body is UNSET or self.body is None else self._with_body(call)

    def _with_body(self, call: Call) -> Call:
        media_type = self.media_type or _media_type(self.operation.bodies, self.body)
        if media_type != "multipart/form-data":
            raw = self.body if isinstance(self.body, bytes) else encode(self.body)
            return attrs.evolve(call, content=raw, headers={**call.headers, "Content-Type": media_type})
        fields: dict[str, str] = {}
        files: list[tuple[str, tuple[str | None, Any, str | None]]] = []
        for name, value in dict(_parts(self.body)).items():
            if isinstance(value, File):
                files.append((name, (value.name, value.content, value.media_type)))
            elif _given(value):
                fields[name] = _text(value)
        if not files:  # HTTP libraries make a multipart form only of at least one file, even one without a name
            files, fields = [(name, (None, text.encode(), None)) for name, text in fields.items()], {}
        return attrs.evolve(call, fields=fields, files=files)

    def decode(self, status: int, media_type: str, content: bytes) -> T:
        """Read the answer of a successful call.

        Args:
            status: the HTTP status.
            media_type: the answer's Content-Type, with or without parameters.
            content: the answer's body.

        Raises:
            ValueError: when the answer should be JSON and is not; what JSON it holds never matters.
        """
        result: Any = None
        if content:
            results = self.operation.results
            by_type = results.get(status) or next((r for r in results.values() if r), {})
            name, _, parameters = media_type.lower().partition(";")
            kind = _kind(by_type, name.strip())
            if kind == BYTES:
                result = content
            elif kind == TEXT:
                result = content.decode(_charset(parameters), "replace")
            else:
                result = decode(kind, loads(content), self.operation.package)
        return result  # type: ignore[no-any-return]  # the operation's signature is what says T


@attrs.frozen
class PagedRequest(Request[T], Generic[T, I]):
    """A call that answers a list of `I`, in pages."""


def path(template: str, /, **values: Any) -> str:
    """Fill the parameters of a path in, percent-encoded.

    Raises:
        ValueError: for a value that would make it another path: empty, "." or "..".
    """
    for name, value in values.items():
        if not _given(value) or _text(value) in ("", ".", ".."):
            raise ValueError(f"{name} must not be {value!r}: it is part of the path {template}")
    return re.sub(r"\{([^{}]*)\}", lambda slot: quote(_text(values[slot[1]]), safe=""), template)


def joined(values: Iterable[Any] | None) -> str | None:
    """Several values of one query parameter as one, separated by commas (`explode: false`)."""
    return None if values is None else ",".join(map(_text, [values] if isinstance(values, str) else values))


def _given(value: Any) -> bool:
    return value is not None and value is not UNSET


def _text(value: Any) -> str:
    if isinstance(value, enum.Enum):
        value = value.value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, int, float, _dt.date)):
        return str(plain(value))
    return encode(value).decode()


def _texts(value: Any) -> list[str]:
    if not _given(value):
        return []
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_text(item) for item in value]
    return [_text(value)]


def _parts(body: Any) -> Iterable[tuple[str, Any]]:
    return (body.__dict__ if isinstance(body, Model) else body).items()


def _media_type(bodies: Mapping[str, Kind], body: Any) -> str:
    """The media type that a body of this shape is sent as: a list where a list is declared, else the first other."""
    listed = [name for name, kind in bodies.items() if isinstance(kind, list) == isinstance(body, (list, tuple))]
    return next(iter(listed or bodies), "application/json")


def _kind(by_type: Mapping[str, Kind], media_type: str) -> Kind:
    """How to read an answer of this media type: as documented, else as the type itself says."""
    if media_type in by_type:
        return by_type[media_type]
    if media_type == "application/json" or media_type.endswith("+json"):
        return next((kind for kind in by_type.values() if kind not in (TEXT, BYTES)), None)
    if len(by_type) == 1:
        return next(iter(by_type.values()))
    return TEXT if media_type.startswith("text/") else BYTES


def _charset(parameters: str) -> str:
    charset = parameters.partition("charset=")[2].partition(";")[0].strip(' "')
    try:
        "".encode(charset or "utf-8")
    except LookupError:
        return "utf-8"
    return charset or "utf-8"
