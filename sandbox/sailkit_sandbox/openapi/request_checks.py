"""What a request must be by the document, before its operation does anything: what it accepts, its query, its body."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from email.policy import HTTP
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import attrs

from sailkit_sandbox.base.api_errors import bad_request, http_error, not_acceptable
from sailkit_sandbox.base.json_text import dumps, loads

from .document import Document, Schema

if TYPE_CHECKING:
    from sailkit_core.request import Operation

_FORM: Final = "multipart/form-data"
_JSON_PATCH: Final = "application/json-patch+json"
_PAGING: Final = ("limit", "offset", "count")  # read by paging.py
_CHANGES: Final[Mapping[str, tuple[str, ...]]] = {
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
_SHOWN: Final = 50


@attrs.frozen
class Upload:
    """A file in a form.

    Args:
        name: the file's name.
        media_type: what it is said to be.
        content: its bytes.
    """

    name: str
    media_type: str
    content: bytes = attrs.field(repr=False)


Form: TypeAlias = Mapping[str, "str | Upload"]


def check_media_type(headers: Mapping[str, str], known: Collection[str]) -> str:
    """The media type of a request's body.

    Raises:
        HttpError: 415, where it is none of those that are known.
    """
    given = headers.get("content-type", "").partition(";")[0].strip().lower()
    if given not in known:
        raise http_error(415, f"The body must be {' or '.join(known)}, not {given[:100] or 'of no media type'}.")
    return given


def select_media_types(accept: str, known: Iterable[str]) -> list[str]:
    """Which of some media types a request accepts, the most wanted first.

    Args:
        accept: the header; "" accepts everything.
        known: the media types.
    """
    if not accept.strip():
        return list(known)
    wishes = dict(_wish(part) for part in accept.lower().split(","))
    weights = {kind: _weight(wishes, kind) for kind in known}
    return sorted((kind for kind in weights if weights[kind] > 0), key=lambda kind: -weights[kind])


def _wish(text: str) -> tuple[str, float]:
    kind, *options = (part.strip() for part in text.split(";"))
    weight = next((option.removeprefix("q=") for option in options if option.startswith("q=")), "1")
    try:
        return kind, float(weight)
    except ValueError:
        return kind, 0.0


def _weight(wishes: Mapping[str, float], kind: str) -> float:
    patterns = (kind, f"{kind.partition('/')[0]}/*", "*/*")
    return next((wishes[pattern] for pattern in patterns if pattern in wishes), 0.0)


def check_request(
    document: Document, operation: Operation, headers: Mapping[str, str], query: Mapping[str, str]
) -> None:
    """Refuse a request that wants what the operation does not answer, or whose query is not as documented.

    Raises:
        HttpError: 500, as the service says it, where it accepts no media type of the operation; 400 for a query
            parameter that is missing or not as documented. Parameters that are not documented do not matter.
    """
    known = {kind for answers in operation.results.values() for kind in answers if kind}
    if known and not select_media_types(headers.get("accept", ""), known):
        raise not_acceptable()
    for parameter in document.parameters(operation.id, "query"):
        name = parameter["name"]
        if name in query:
            if name not in _PAGING:
                _check_parameter(document, name, parameter["schema"], query[name])
        elif parameter.get("required"):
            raise bad_request(f"The query parameter {name} is missing.")


def _check_parameter(document: Document, name: str, schema: Schema, text: str) -> None:
    schema = _single(document, schema)
    items = _single(document, schema["items"]) if schema.get("type") == "array" else schema
    for part in text.split(",") if items is not schema else [text]:
        if document.find_problems(items, parse_parameter(str(items.get("type")), part), request=True):
            raise bad_request(f"{name} must be {_expected(items)}, not {part[:_SHOWN]!r}.")


def _single(document: Document, schema: Schema) -> Schema:
    """What a reference stands for, also one that is written as a union of itself."""
    schema = document.resolve(schema)
    members = schema.get("oneOf", ())
    return document.resolve(members[0]) if len(members) == 1 else schema


def parse_parameter(kind: str, text: str) -> Any:
    """The value that a text of path or query stands for; the text itself where it stands for none of that kind.

    Args:
        kind: the schema's type.
        text: the text.
    """
    if kind in _NUMBERS and _NUMBERS[kind].fullmatch(text):
        return int(text) if kind == "integer" else float(text)
    return {"true": True, "false": False}.get(text.lower(), text) if kind == "boolean" else text


def _expected(schema: Schema) -> str:
    if "enum" in schema:
        return f"one of {', '.join(str(value) for value in schema['enum'])}"
    kinds = {"boolean": "true or false", "integer": "a whole number", "number": "a number"}
    found = kinds.get(schema.get("type", ""), f"a {schema.get('format', 'text')}")
    limits = (("from", "minimum"), ("to", "maximum"), ("with at least", "minLength"), ("with at most", "maxLength"))
    return " ".join([found, *(f"{word} {schema[limit]}" for word, limit in limits if limit in schema)])


def read_body(document: Document, operation: Operation, headers: Mapping[str, str], content: bytes) -> Any:
    """A request's body: a JSON value, a form, or None where there is none; null that says nothing is left out.

    Raises:
        HttpError: 415 for another media type than the operation takes; 400 where the body is missing, cannot be
            read, or is not as documented.
    """
    if not operation.bodies:
        return None
    if not content:
        if document.needs_body(operation.id):
            raise bad_request("The body is missing.")
        return None
    media_type = check_media_type(headers, operation.bodies)
    schema = document.body(operation.id, media_type)
    if media_type == _FORM:
        form = read_form(headers["content-type"], content)
        _refuse(_form_problems(document, schema or {}, form))
        return form
    body = _json(content)
    if schema is not None and media_type == _JSON_PATCH and _is_patch(document, schema):
        _refuse(patch_problems(body, _operators(document, schema)))
    elif schema is not None:
        _refuse(document.find_problems(schema, body, request=True))
        return document.said(schema, body)
    return body


def _refuse(problems: Iterable[str]) -> None:
    found = list(problems)
    if found:
        raise bad_request(f"The body is not as documented: {'; '.join(found)}.")


def _json(content: bytes) -> Any:
    try:
        body = loads(content)
    except ValueError as error:
        raise bad_request(f"The body {error}.") from None
    if b"\\u" in content:
        try:
            dumps(body).encode()
        except ValueError:  # half of a surrogate pair, which no text can hold
            raise bad_request("The body is not JSON.") from None
    return body


def _is_patch(document: Document, schema: Schema) -> bool:
    """Whether a body is a list of changes: some operations take that media type for other lists and for objects."""
    items = document.resolve(schema).get("items")
    known = document.properties(items) if items is not None else None
    return known is not None and (not known or "op" in known)


def _operators(document: Document, schema: Schema) -> tuple[str, ...]:
    """The kinds of change that an operation takes."""
    documented = document.properties(document.resolve(schema)["items"]).get("op", {})
    return tuple(document.resolve(documented).get("enum", _CHANGES))


def patch_problems(body: Any, operators: Collection[str] = tuple(_CHANGES)) -> Iterator[str]:
    """What is wrong with a JSON Patch by RFC 6902: the documents leave values out that the service takes, such as null.

    Args:
        body: a JSON value.
        operators: the kinds of change that are allowed.
    """
    if not isinstance(body, list):
        yield "the value must be a list"
        return
    for index, change in enumerate(body):
        if not isinstance(change, dict):
            yield f"/{index} must be an object"
        elif change.get("op") not in operators:
            yield f"/{index}/op must be one of {', '.join(operators)}"
        else:
            pointers = ("path", "from") if "from" in _CHANGES[change["op"]] else ("path",)
            yield from (
                f"/{index}/{name} must be a path that begins with /" for name in pointers if not _is_path(change, name)
            )
            if "value" in _CHANGES[change["op"]] and "value" not in change:
                yield f"/{index}/value is missing"


def _is_path(change: Mapping[str, Any], name: str) -> bool:
    path = change.get(name)
    return isinstance(path, str) and (path == "" or path.startswith("/"))


def read_form(content_type: str, content: bytes) -> Form:
    """The parts of a form by their names.

    Raises:
        HttpError: 400, where it cannot be read.
    """
    head = f"Content-Type: {content_type}\r\n\r\n".encode("latin-1", "replace")
    message = BytesParser(EmailMessage, policy=HTTP).parsebytes(head + content)
    parts = list(message.iter_parts()) if message.is_multipart() else []
    names = [part.get_param("name", header="content-disposition") for part in parts]
    if not all(isinstance(name, str) for name in names) or (message.defects or not parts):
        raise bad_request("The body is no form: it must have parts, each with a name, between boundaries.")
    for part in parts:
        if part.is_multipart():  # the parser has taken it apart
            raise bad_request(f"The sandbox cannot read a part of the media type {part.get_content_type()[:_SHOWN]}.")
    return {str(name): _part(part) for name, part in zip(names, parts, strict=True)}


def _part(part: MIMEPart) -> str | Upload:
    payload = part.get_payload(decode=True)
    content = payload if isinstance(payload, bytes) else b""
    name = part.get_filename()
    if name is None:
        return content.decode("utf-8", "replace")
    return Upload(name, part.get_content_type(), content)


def _form_problems(document: Document, schema: Schema, form: Form) -> Iterator[str]:
    """Parts that are missing, and those that are not of their kind; objects are sent as JSON."""
    yield from (f"/{name} is missing" for name in sorted(document.required(schema) - form.keys()))
    for name, each in document.properties(schema).items():
        each = document.resolve(each)
        value = form.get(name)
        if isinstance(value, str) and each.get("type") not in (None, "string"):
            try:
                parsed = loads(value)
            except ValueError as error:
                yield f"/{name} {error}"
            else:
                yield from (f"in {name}: {text}" for text in document.find_problems(each, parsed, request=True))
        elif isinstance(value, Upload) and each.get("type", "string") == "string" and each.get("format") != "binary":
            yield f"/{name} must not be a file"
