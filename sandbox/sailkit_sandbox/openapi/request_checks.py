"""Checks of requests against the document: Accept header, query parameters, media type and body."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from email.policy import HTTP
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import attrs

from sailkit_sandbox.base.api_errors import bad_request, http_error, not_acceptable
from sailkit_sandbox.base.json_text import loads

from .document import Document, Schema
from .leniency import omit_accepted

if TYPE_CHECKING:
    from sailkit_core.operation import Operation

_FORM: Final = "multipart/form-data"
_JSON_PATCH: Final = "application/json-patch+json"
_PAGING: Final = ("limit", "offset", "count")  # checked by the handlers of lists
_PATCH_OPERATIONS: Final[Mapping[str, tuple[str, ...]]] = {
    "add": ("value",),
    "copy": ("from",),
    "move": ("from",),
    "remove": (),
    "replace": ("value",),
    "test": ("value",),
}
_NUMBERS: Final = {
    "integer": re.compile(r"-?[0-9]{1,20}"),
    "number": re.compile(r"-?[0-9]{1,20}(\.[0-9]{1,20})?"),
}
_LONGEST_VALUE: Final = 50


@attrs.frozen
class Upload:
    """A file in a form.

    Args:
        name: the file name.
        media_type: the media type.
        content: the content.
    """

    name: str
    media_type: str
    content: bytes = attrs.field(repr=False)


Form: TypeAlias = Mapping[str, "str | Upload"]


def check_media_type(headers: Mapping[str, str], supported: Collection[str]) -> str:
    """Return the media type of a request's body.

    Raises:
        HttpError: 415 for an unsupported media type.
    """
    media_type = headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type not in supported:
        text = f"The body must be {' or '.join(supported)}, not {media_type[:100] or 'of no media type'}."
        raise http_error(415, text)
    return media_type


def select_media_types(accept: str, supported: Iterable[str]) -> list[str]:
    """Return the media types that a request accepts, the preferred one first.

    Args:
        accept: the Accept header; "" accepts everything.
        supported: the media types of the operation.
    """
    if not accept.strip():
        return list(supported)
    ranges = dict(_parse_range(part) for part in accept.lower().split(","))
    weights = {name: _weight(ranges, name) for name in supported}
    return sorted((name for name in weights if weights[name] > 0), key=lambda name: -weights[name])


def _parse_range(text: str) -> tuple[str, float]:
    """Parse a media range of an Accept header, such as "text/*;q=0.5", to its name and its weight."""
    name, *options = (part.strip() for part in text.split(";"))
    weight = next((option.removeprefix("q=") for option in options if option.startswith("q=")), "1")
    try:
        return name, float(weight)
    except ValueError:
        return name, 0.0


def _weight(ranges: Mapping[str, float], media_type: str) -> float:
    patterns = (media_type, f"{media_type.partition('/')[0]}/*", "*/*")
    return next((ranges[pattern] for pattern in patterns if pattern in ranges), 0.0)


def check_request(
    document: Document, operation: Operation, headers: Mapping[str, str], query: Mapping[str, str]
) -> None:
    """Check the Accept header and the query parameters of a request. Undocumented parameters are ignored.

    Raises:
        HttpError: 500, as in the service, for an Accept header without a media type of the operation; 400 for a
            missing or invalid query parameter.
    """
    media_types = {name for results in operation.results.values() for name in results if name}
    if media_types and not select_media_types(headers.get("accept", ""), media_types):
        raise not_acceptable()
    for parameter in document.parameters(operation.id, "query"):
        name = parameter["name"]
        if name in query:
            if name not in _PAGING:
                _check_parameter(document, name, parameter["schema"], query[name])
        elif parameter.get("required"):
            raise bad_request(f"The query parameter {name} is missing.")


def _check_parameter(document: Document, name: str, schema: Schema, text: str) -> None:
    schema = _resolve_single(document, schema)
    items = _resolve_single(document, schema["items"]) if schema.get("type") == "array" else schema
    for part in text.split(",") if items is not schema else [text]:
        if document.find_problems(items, parse_parameter(str(items.get("type")), part), request=True):
            raise bad_request(f"{name} must be {_describe(items)}, not {part[:_LONGEST_VALUE]!r}.")


def _resolve_single(document: Document, schema: Schema) -> Schema:
    """Return the target of a reference, including a reference in a union with one member."""
    schema = document.resolve(schema)
    members = schema.get("oneOf", ())
    return document.resolve(members[0]) if len(members) == 1 else schema


def parse_parameter(kind: str, text: str) -> Any:
    """Parse a parameter of path or query. Returns the text for a value of another type.

    Args:
        kind: the type in the schema.
        text: the text.
    """
    if kind in _NUMBERS and _NUMBERS[kind].fullmatch(text):
        return int(text) if kind == "integer" else float(text)
    return {"true": True, "false": False}.get(text.lower(), text) if kind == "boolean" else text


def _describe(schema: Schema) -> str:
    if "enum" in schema:
        return f"one of {', '.join(str(value) for value in schema['enum'])}"
    kinds = {"boolean": "true or false", "integer": "a whole number", "number": "a number"}
    description = kinds.get(schema.get("type", ""), f"a {schema.get('format', 'text')}")
    limits = (("from", "minimum"), ("to", "maximum"), ("with at least", "minLength"), ("with at most", "maxLength"))
    return " ".join([description, *(f"{word} {schema[limit]}" for word, limit in limits if limit in schema)])


def read_body(document: Document, operation: Operation, headers: Mapping[str, str], content: bytes) -> Any:
    """Parse and check the body of a request.

    Returns:
        A JSON value without meaningless nulls, a form, or None for a request without body.

    Raises:
        HttpError: 415 for an unsupported media type; 400 for a body that is missing, unreadable or not as documented.
    """
    if not operation.bodies:
        return None
    if not content:
        if document.requires_body(operation.id):
            raise bad_request("The body is missing.")
        return None
    media_type = check_media_type(headers, operation.bodies)
    schema = document.body(operation.id, media_type)
    if media_type == _FORM:
        form = read_form(headers["content-type"], content)
        _raise_problems(_find_form_problems(document, schema or {}, form))
        return form
    body = _parse_json(content)
    if schema is not None and media_type == _JSON_PATCH and _is_patch(document, schema):
        _raise_problems(find_patch_problems(body, _patch_operations(document, schema)))
    elif schema is not None:
        problems = document.find_problems(schema, body, request=True)
        _raise_problems(omit_accepted(operation.id, body, problems))
        return document.remove_nulls(schema, body)
    return body


def _raise_problems(problems: Iterable[str]) -> None:
    text = "; ".join(problems)
    if text:
        raise bad_request(f"The body is not as documented: {text}.")


def _parse_json(content: bytes) -> Any:
    try:
        return loads(content)
    except ValueError as error:
        raise bad_request(f"The body {error}.") from None


def _is_patch(document: Document, schema: Schema) -> bool:
    """Return whether a body is a JSON Patch: some operations use that media type for other lists and for objects."""
    items = document.resolve(schema).get("items")
    properties = document.properties(items) if items is not None else None
    return properties is not None and (not properties or "op" in properties)


def _patch_operations(document: Document, schema: Schema) -> tuple[str, ...]:
    """Return the JSON Patch operations that an operation supports."""
    documented = document.properties(document.resolve(schema)["items"]).get("op", {})
    return tuple(document.resolve(documented).get("enum", _PATCH_OPERATIONS))


def find_patch_problems(body: Any, operations: Collection[str] = tuple(_PATCH_OPERATIONS)) -> Iterator[str]:
    """Find the problems of a JSON Patch (RFC 6902). The documents omit values that the service accepts, such as null.

    Args:
        body: a JSON value.
        operations: the supported operations.
    """
    if not isinstance(body, list):
        yield "the value must be a list"
        return
    for index, change in enumerate(body):
        if not isinstance(change, dict):
            yield f"/{index} must be an object"
        elif change.get("op") not in operations:
            yield f"/{index}/op must be one of {', '.join(operations)}"
        else:
            pointers = ("path", "from") if "from" in _PATCH_OPERATIONS[change["op"]] else ("path",)
            yield from (
                f"/{index}/{name} must be a path that begins with /" for name in pointers if not _is_path(change, name)
            )
            if "value" in _PATCH_OPERATIONS[change["op"]] and "value" not in change:
                yield f"/{index}/value is missing"


def _is_path(change: Mapping[str, Any], name: str) -> bool:
    path = change.get(name)
    return isinstance(path, str) and (path == "" or path.startswith("/"))


def read_form(content_type: str, content: bytes) -> Form:
    """Parse a multipart form to its parts by name.

    Raises:
        HttpError: 400 for a body that is not a form.
    """
    head = f"Content-Type: {content_type}\r\n\r\n".encode("latin-1", "replace")
    message = BytesParser(EmailMessage, policy=HTTP).parsebytes(head + content)
    parts = list(message.iter_parts()) if message.is_multipart() else []
    names = [part.get_param("name", header="content-disposition") for part in parts]
    if not all(isinstance(name, str) for name in names) or (message.defects or not parts):
        raise bad_request("The body is not a form: it must have parts, each with a name, between boundaries.")
    for part in parts:
        if part.is_multipart():  # the parser has split it
            raise bad_request(
                f"The sandbox cannot read a part of the media type {part.get_content_type()[:_LONGEST_VALUE]}."
            )
    return {str(name): _read_part(part) for name, part in zip(names, parts, strict=True)}


def _read_part(part: MIMEPart) -> str | Upload:
    payload = part.get_payload(decode=True)
    content = payload if isinstance(payload, bytes) else b""
    name = part.get_filename()
    if name is None:
        return content.decode("utf-8", "replace")
    return Upload(name, part.get_content_type(), content)


def _find_form_problems(document: Document, schema: Schema, form: Form) -> Iterator[str]:
    """Find missing parts and parts of another type. Objects are JSON."""
    yield from (f"/{name} is missing" for name in sorted(document.required(schema) - form.keys()))
    for name, reference in document.properties(schema).items():
        part_schema = document.resolve(reference)
        value = form.get(name)
        if value is not None and part_schema.get("type") not in (None, "string"):
            try:
                parsed = loads(value.content if isinstance(value, Upload) else value)
            except ValueError as error:
                yield f"/{name} {error}"
            else:
                yield from (f"in {name}: {text}" for text in document.find_problems(part_schema, parsed, request=True))
        elif (
            isinstance(value, Upload)
            and part_schema.get("type", "string") == "string"
            and part_schema.get("format") != "binary"
        ):
            yield f"/{name} must not be a file"
