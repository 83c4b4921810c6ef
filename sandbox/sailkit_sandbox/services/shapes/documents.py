"""Documents of kept objects: made from the body of a request, and shown in the form that an operation documents."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from random import Random
from typing import Any, Final, TypeAlias

import attrs

from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.openapi.document import Document, Schema
from sailkit_sandbox.openapi.examples import make
from sailkit_sandbox.openapi.request_checks import Upload, parse_parameter
from sailkit_sandbox.services.common.operation_call import OperationCall

from .recognition import Shape

Doc: TypeAlias = dict[str, Any]

_TIMES: Final = re.compile(
    r"(date)?(created|modified|updated|lastmodified|lastupdated)(at|on|date|time)?", re.IGNORECASE
)
_CHANGE_TIMES: Final = re.compile(r".*(modified|updated).*", re.IGNORECASE)
_STATES: Final = ("status", "state", "jobStatus", "completionStatus")
_PENDING: Final = re.compile(
    "(not_?started|queued|pending|in_?progress|started|running|submitted|staged|initiated|preparing|processing|waiting)"
    ".*",
    re.IGNORECASE,
)
_DONE: Final = re.compile("(completed?|success|succeeded|finished|done|ready|loaded)", re.IGNORECASE)
_JOB: Final = re.compile("job|export|import|deploy|upload|backup|report|request|propagation|process", re.IGNORECASE)


@attrs.frozen
class Progress:
    """The progress of something that a request has started: the states of a property before and after its end.

    Args:
        name: the property.
        pending: its value until the end.
        done: its value after the end.
    """

    name: str
    pending: str
    done: str


def get_properties(document: Document, schema: Schema) -> dict[str, Schema]:
    """Return the properties of an object schema, including those of all members of a union."""
    schema = document.resolve(schema)
    properties = document.properties(schema)
    for member in (*schema.get("oneOf", ()), *schema.get("anyOf", ())):
        properties |= get_properties(document, member)
    return properties


def select_valid(document: Document, schema: Schema, candidates: Mapping[str, Any]) -> Doc:
    """Return the candidate values that the schema of an object allows."""
    properties = get_properties(document, schema)
    values = {}
    for name, candidate in candidates.items():
        if name not in properties:
            continue
        kind = document.resolve(properties[name]).get("type", "")
        value = parse_parameter(kind, candidate) if isinstance(candidate, str) else candidate
        if not document.find_problems(properties[name], value):
            values[name] = value
    return values


def read_properties(body: Any) -> Doc:
    """Return the properties that a body has: of an object, or the text fields of a form."""
    if not isinstance(body, Mapping):
        return {}
    return {name: value for name, value in body.items() if not isinstance(value, Upload)}


def build_new(call: OperationCall, shape: Shape, properties: Mapping[str, Any], ids: tuple[str, ...]) -> Doc:
    """Build the document of a new item: the given properties, its key and times, and what the document requires."""
    document, schema = call.document, shape.schema
    values = select_valid(document, schema, {**_path_values(shape, ids), **properties})
    values |= {name: stamp(call.now) for name in _find_times(document, schema) if name not in values}
    if shape.key and (shape.is_key_made or shape.key not in values):
        values[shape.key] = _make_key(document, shape, properties)
    doc: Doc = make(document, schema, Random(repr((call.seed, shape.path, ids))), preset=values, sparse=True)
    for name, member in get_properties(document, schema).items():
        default = document.resolve(member).get("default")
        if name not in doc and default is not None:
            doc[name] = default
    return doc


def _path_values(shape: Shape, ids: tuple[str, ...]) -> dict[str, str]:
    names = re.findall(r"\{([^{}]+)\}", shape.path)
    return dict(zip(names, ids, strict=False))


def _make_key(document: Document, shape: Shape, properties: Mapping[str, Any]) -> Any:
    kind = document.resolve(get_properties(document, shape.schema)[shape.key])
    number = uuid.uuid4()
    if kind.get("type") in ("integer", "number"):
        return number.int % 1_000_000_000
    if not shape.is_key_made and isinstance(properties.get("name"), str):
        return properties["name"]
    return str(number) if kind.get("format") == "uuid" else number.hex


def _find_times(document: Document, schema: Schema) -> list[str]:
    properties = get_properties(document, schema)
    return [
        name
        for name, member in properties.items()
        if _TIMES.fullmatch(name) and document.resolve(member).get("format") == "date-time"
    ]


def touch(call: OperationCall, shape: Shape, doc: Doc) -> Doc:
    """Return a changed document with the time of its change."""
    times = [name for name in _find_times(call.document, shape.schema) if _CHANGE_TIMES.fullmatch(name)]
    return {**doc, **{name: stamp(call.now) for name in times}}


def replace(call: OperationCall, shape: Shape, doc: Doc, properties: Mapping[str, Any]) -> Doc:
    """Return the document with the given properties in place of all that a request can set."""
    writable: set[str] = set()
    for media_type in call.operation.bodies:
        schema = call.document.body(call.operation.id, media_type)
        writable |= get_properties(call.document, schema).keys() if schema else set()
    kept = {name: value for name, value in doc.items() if name not in writable or name == shape.key}
    values = select_valid(call.document, shape.schema, properties)
    values.pop(shape.key, None)
    required = {name: doc[name] for name in call.document.required(shape.schema) if name in doc}
    return {**required, **kept, **values}


def show(call: OperationCall, schema: Schema | None, shape: Shape, doc: Doc) -> Any:
    """Return a document in the form that an operation documents: an object, or its key alone."""
    key = shape.key
    if schema is None or schema == shape.schema or not call.document.find_problems(schema, doc):
        return doc
    kind = call.document.resolve(schema).get("type", "object")
    if kind in ("integer", "string", "boolean", "number"):
        made = make(call.document, schema, Random(repr((call.seed, call.operation.id))))
        return made if call.document.find_problems(schema, doc.get(key)) else doc[key]
    values = select_valid(call.document, schema, doc)
    return make(
        call.document, schema, Random(repr((call.seed, sorted(map(str, doc.values()))))), preset=values, sparse=True
    )


def find_progress(call: OperationCall, shape: Shape, status: int) -> Progress | None:
    """Return the progress of what a request starts, or None for an object that is complete at once."""
    words = f"{shape.path} {shape.schema.get('$ref', '')}"
    if status != 202 and not _JOB.search(words):
        return None
    properties = get_properties(call.document, shape.schema)
    for name in _STATES:
        values = [str(value) for value in call.document.resolve(properties.get(name, {})).get("enum", ())]
        pending = next((value for value in values if _PENDING.fullmatch(value)), None)
        done = next((value for value in values if _DONE.fullmatch(value)), None)
        if pending and done:
            return Progress(name, pending, done)
    return None
