"""Request: the description of one operation call, its HTTP request, and the decoding of its response."""

from __future__ import annotations

import datetime as _dt
import enum
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, Self, TypeAlias, TypeVar
from urllib.parse import quote

import attrs

from .body_check import check_body, check_no_error
from .codec import BYTES, TEXT, JsonObject, Kind, decode, encode, plain, properties_of
from .json_text import loads
from .masking import show_masked
from .operation import Operation
from .uploads import find_file, read_content
from .wire_checks import check_file, check_header, check_media_type, check_part_name, check_path, check_text

__all__ = ["EXPERIMENTAL_HEADER", "HttpRequest", "Id", "PagedRequest", "Request", "Sorters", "fill_path"]
__all__ += ["join_values"]

if TYPE_CHECKING:
    from uuid import UUID

T = TypeVar("T")
I = TypeVar("I")  # noqa: E741 - the item of a page

EXPERIMENTAL_HEADER = "X-SailPoint-Experimental"
JSON_PATCH: Final = "application/json-patch+json"


class SortField(Protocol):
    """Field that a list can be sorted by, such as `F.name`."""

    def asc(self) -> str: ...


Id: TypeAlias = "str | UUID"
# Text, a field such as F.name or -F.name, or several of them, the first one first.
Sorters: TypeAlias = str | SortField | Iterable[str | SortField]


def _read_query(query: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return query parameters, with sorters as one text; raise `TypeError` for a value of a wrong kind."""
    sorters = query.get("sorters")
    if sorters is not None and not isinstance(sorters, str):
        items = list(sorters) if isinstance(sorters, Iterable) else [sorters]
        query = {**query, "sorters": ",".join(_sorter_text(item) for item in items)}
    filters = query.get("filters")
    if filters is not None and not isinstance(filters, str):
        hint = "text or a Filter, such as 'name sw \"A\"' or F.name.startswith('A')"
        raise TypeError(f"filters must be {hint}, not {type(filters).__name__}")
    for name, value in query.items():
        if value is not None and value.__class__ is not str:
            for item in _items(value):
                _check_plain(item, f"the query parameter {name!r}")
    return query


def _sorter_text(item: Any) -> str:
    if not isinstance(item, str) and hasattr(type(item), "asc"):  # a field of `sailkit.filters`
        item = item.asc()
    if not isinstance(item, str):
        raise TypeError(f"sorters must be text, fields such as -F.name, or a list of them, not {type(item).__name__}")
    return str(item)


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
    params: list[tuple[str, str]] = attrs.field(repr=show_masked)
    headers: dict[str, str] = attrs.field(repr=show_masked)
    content: bytes | None = attrs.field(default=None, repr=False)
    fields: dict[str, str] = attrs.field(factory=dict, repr=False)
    files: list[tuple[str, tuple[str | None, Any, str | None]]] = attrs.field(factory=list, repr=False)

    def close(self) -> None:
        """Close the files that were given as paths; those that the caller has opened stay open."""
        if self.files:
            from .stored_file import StoredFile  # here, because most programs upload nothing

            for _, (_, content, _) in self.files:
                if isinstance(content, StoredFile):
                    content.close()


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
    query: Mapping[str, Any] = attrs.field(factory=dict, kw_only=True, repr=show_masked, converter=_read_query)
    headers: Mapping[str, Any] = attrs.field(factory=dict, kw_only=True, repr=show_masked)
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
        for name, text in headers.items():
            check_header(name, text)
        params = [(name, text) for name, value in self.query.items() for text in _texts(value)]
        for name, text in params:
            check_text(name + text, f"the query parameter {name!r}")
        check_path(self.path)
        url = self.operation.prefix + self.path
        request = HttpRequest(method=self.operation.method, url=url, params=params, headers=headers)
        return request if self.body is None else self._add_body(request)

    def _add_body(self, request: HttpRequest) -> HttpRequest:
        bodies = self.operation.bodies
        media_type = self.media_type or _body_media_type(bodies, self.body)
        check_media_type(media_type, "media_type of the body")
        if media_type != "multipart/form-data":
            body = _patch_body(bodies.get(media_type), self.body) if media_type == JSON_PATCH else self.body
            file = None if isinstance(body, bytes) else find_file(body, "the body")
            content = body if isinstance(body, bytes) else read_content(file) if file else encode(body)
            return attrs.evolve(request, content=content, headers={**request.headers, "Content-Type": media_type})
        fields: dict[str, str] = {}
        files: list[tuple[str, tuple[str | None, Any, str | None]]] = []
        file_fields = self._file_fields()
        for name, value in _form_values(self.body, file_fields).items():
            check_part_name(name, "the name of a form's field")
            if file := find_file(value, name, is_expected=name in file_fields):
                files.append((name, (file.name, check_file(file, name), file.media_type)))
            elif value is not None:
                fields[name] = _form_text(name, value)
        if not files:  # HTTP libraries send a multipart form only with at least one file, even one without a name
            files, fields = [(name, (None, text.encode(), None)) for name, text in fields.items()], {}
        return attrs.evolve(request, fields=fields, files=files)

    def _file_fields(self) -> list[str]:
        """The fields of the documented form that are files."""
        kind = self.operation.bodies.get("multipart/form-data")
        if not isinstance(kind, str) or kind.startswith("@"):
            return []
        model = getattr(import_module(self.operation.package), kind)
        return [field.metadata["name"] for field in attrs.fields(model) if str(field.type).startswith("Upload")]

    def check_body(self, status: int, media_type: str, content: bytes, *, is_whole: bool = True) -> None:
        """Check that the body of a success is no error page, and of a kind that is documented or asked for.

        Raises:
            ValueError: see `sailkit_core.body_check.check_body`.
        """
        asked = [name.partition(";")[0].strip() for name in self.accept.split(",")] if self.accept else []
        documented = asked if asked and "*/*" not in asked else self._results(status)
        check_body(documented, media_type, content, is_whole=is_whole)

    def _results(self, status: int) -> Mapping[str, Kind]:
        results = self.operation.results
        return results.get(status) or next((by_type for by_type in results.values() if by_type), {})

    def decode(self, status: int, media_type: str, content: bytes) -> T:
        """Decode a successful response from its HTTP status, Content-Type (with or without parameters) and body.

        Raises:
            ValueError: if the response should be JSON and is not, or is an error page instead of text or bytes.
                Unexpected JSON is no error.
        """
        result: Any = content  # the operation's signature states T
        by_type = self._results(status)
        name, _, parameters = media_type.lower().partition(";")
        kind = _result_kind(by_type, name.strip())
        if {TEXT, BYTES} & {kind for kind in by_type.values() if isinstance(kind, str)} and content:
            check_no_error(by_type, media_type, content)
        if not content:
            result = None
        elif kind == TEXT:
            result = _decode_text(content, parameters)
        elif kind != BYTES:
            result = decode(kind, loads(content), self.operation.package)
        return result  # type: ignore[no-any-return]


class PagedRequest(Request[T], Generic[T, I]):
    """A request whose result is a list of `I`, in pages."""

    __slots__ = ()


def fill_path(template: str, /, **values: Any) -> str:
    """Fill in the parameters of a path, percent-encoded.

    Raises:
        TypeError: for a value that is not text, a number or a date, such as an object instead of its id.
        ValueError: for a value that would make it another path: empty, "." or "..".
    """
    for name, value in values.items():
        _check_plain(value, name)
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
    form = plain(value)
    return form if isinstance(form, str) else encode(form).decode()


def _check_plain(value: Any, what: str) -> None:
    """Raise `TypeError` for a value that is not plain text in an address; the message does not show it."""
    if value is None or isinstance(value, (str, int, float, _dt.date, enum.Enum)):
        return
    from uuid import UUID  # rarely needed

    if isinstance(value, UUID):
        return
    hint = "; pass its id" if isinstance(value, (JsonObject, Mapping)) else ""
    raise TypeError(f"{what} must be text, a number or a date, not {type(value).__name__}{hint}")


def _patch_body(kind: Kind, body: Any) -> Any:
    """Return the body of a JSON Patch, which is a list of operations, or an object with such a list."""
    is_object = isinstance(kind, str)
    if is_object and kind != "JsonPatch":
        return body
    if "operations" in (properties := properties_of(body)):
        return list(properties["operations"]) if isinstance(kind, list) else body
    if not _is_list(body) or not all(isinstance(item, (JsonObject, Mapping)) for item in body):
        example = "[{'op': 'replace', 'path': '/name', 'value': 'A'}]"
        raise TypeError(
            f"the body is a JSON Patch: pass a sailkit.Patch, or a list of operations such as {example}, "
            f"not {type(body).__name__}"
        )
    return {"operations": list(body)} if is_object else list(body)


def _is_list(value: Any) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, (str, bytes))


def _form_values(body: Any, file_fields: list[str]) -> Mapping[str, Any]:
    """Return the fields of a form by name, from a model, a dict, or its only file."""
    if isinstance(body, (JsonObject, Mapping)):
        return properties_of(body)
    if len(file_fields) == 1:
        return {file_fields[0]: body}
    hint = f" with the file {' or '.join(file_fields)}" if file_fields else ""
    raise TypeError(f"a form is sent from a model or a dict{hint}, not from {type(body).__name__}")


def _form_text(name: str, value: Any) -> str:
    text = _text(value)
    check_text(text, f"the form's field {name!r}")
    return text


def _texts(value: Any) -> list[str]:
    if value is None:
        return []
    return [_text(item) for item in _items(value)]


def _items(value: Any) -> Iterable[Any]:
    is_collection = isinstance(value, Collection) and not isinstance(value, (str, bytes, Mapping, JsonObject))
    return value if is_collection else [value]


def _body_media_type(bodies: Mapping[str, Kind], body: Any) -> str:
    """The media type for a body: the first whose kind is a list if the body is one, else the first of the others."""
    names = [name for name, kind in bodies.items() if isinstance(kind, list) == _is_list(body)]
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
