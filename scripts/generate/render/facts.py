"""Facts of an operation, besides types: the data and the docstring of its generated function."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from scripts.document import Document, Json, operations, resolve
from scripts.generate.naming.policy import Name
from scripts.generate.naming.words import sentence, slug
from scripts.generate.notes import Notes, OperationNote
from scripts.generate.render.arguments import SOURCES, describe_argument, with_sources
from scripts.generate.repair.operation_rules import EXPERIMENTAL

WIDTH = 112
LIST_PROPERTIES = ("items", "results")
PAGES = "https://developer.sailpoint.com/docs/api/"


@attrs.frozen(kw_only=True)
class Facts:
    """Facts of one operation; the names are those of `sailkit_core.request.Operation`, and:

    Args:
        joined: query parameters whose values are sent as one, with commas.
        note: our sentences on the operation, or its id in words.
        arguments: text on each parameter by its name in the document; "" where there is nothing to say.
        sources: ids of the operations that return the values of a parameter, by its name in the document.
    """

    id: str
    method: str
    path: str
    tag: str
    results: dict[int, tuple[str, ...]]
    bodies: tuple[str, ...]
    scopes: tuple[str, ...]
    user_levels: tuple[str, ...]
    application: bool
    experimental: bool
    deprecated: bool
    deprecated_since: str
    replaced_by: tuple[str, ...]
    destroys: bool
    paging: dict[str, Any] | None
    filterable: dict[str, tuple[str, ...]]
    sortable: tuple[str, ...]
    joined: tuple[str, ...]
    page: str
    note: OperationNote
    arguments: dict[str, str]
    sources: dict[str, tuple[str, ...]]


def all_facts(document: Document, notes: Notes) -> dict[tuple[str, str], Facts]:
    """The facts of every operation of a repaired document, by method and path.

    Args:
        document: repaired.
        notes: on operations and parameters.
    """
    return {(method, path): _facts(document, path, method, node, notes) for path, method, node in operations(document)}


def _facts(document: Document, path: str, method: str, node: Json, notes: Notes) -> Facts:
    parameters = {p["name"]: p for p in node.get("parameters", [])}
    required = node.get("security", document.get("security", []))
    security = {name: scopes for entry in required for name, scopes in entry.items()}
    paging = _paging(document, method, node, parameters)
    note = notes.operations.get(node["operationId"], OperationNote(sentence(node["operationId"])))
    deprecation = node.get("x-deprecation", {})
    shown = [p for p in parameters.values() if p["name"] != EXPERIMENTAL]
    return Facts(
        id=node["operationId"],
        method=method.upper(),
        path=path,
        tag=(node.get("tags") or ["default"])[0],
        results=_results(document, node),
        bodies=tuple(resolve(document, node.get("requestBody", {})).get("content", {})),
        scopes=tuple(sorted({scope for scopes in security.values() for scope in scopes})),
        user_levels=tuple(node.get("x-sailpoint-userLevels") or ()),
        application="applicationAuth" in security,
        experimental=any(p["in"] == "header" and p["name"] == EXPERIMENTAL for p in parameters.values()),
        deprecated=bool(node.get("deprecated")),
        deprecated_since=deprecation.get("since", ""),
        replaced_by=tuple(PAGES + page for page in deprecation.get("instead", ())),
        destroys=note.destroys,
        paging=paging,
        filterable={f: tuple(ops) for p in parameters.values() for f, ops in p.get("x-filterable", {}).items()},
        sortable=tuple(field for p in parameters.values() for field in p.get("x-sortable", ())),
        joined=tuple(p["name"] for p in parameters.values() if _is_joined(document, p)),
        page=slug(node["operationId"]),
        note=note,
        arguments={p["name"]: describe_argument(document, path, p, paging, notes) for p in shown},
        sources={p["name"]: _sources(p) for p in shown},
    )


def _results(document: Document, node: Json) -> dict[int, tuple[str, ...]]:
    answers = {status: resolve(document, answer) for status, answer in node["responses"].items()}
    return {int(s): tuple(a.get("content", {})) for s, a in sorted(answers.items()) if re.fullmatch("2[0-9][0-9]", s)}


def _sources(parameter: Json) -> tuple[str, ...]:
    """The ids of the operations that return the values of a parameter."""
    ids = parameter.get(SOURCES, ())
    return (ids,) if isinstance(ids, str) else tuple(ids)


def _is_joined(document: Document, parameter: Json) -> bool:
    """Whether several values of a query parameter are sent as one, with commas."""
    schema = resolve(document, parameter.get("schema", {}))
    explode = parameter.get("explode", parameter.get("style", "form") == "form")
    return parameter["in"] == "query" and schema.get("type") == "array" and not explode


def _paging(document: Document, method: str, node: Json, parameters: Mapping[str, Json]) -> dict[str, Any] | None:
    schema = _success_schema(document, node)
    items = _list_property(document, schema)
    if items is None:
        return None
    style = _style(document, node, parameters)
    if style == "single" and method != "get":  # a change that answers a list has to be sent when it is called
        return None
    limit = resolve(document, parameters.get("limit", {}).get("schema", {}))
    return {
        "style": style,
        "size": _whole(limit.get("default")),
        "maximum": _whole(limit.get("maximum")),
        "items": items,
        "count": "count" in parameters,
    }


def _whole(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _style(document: Document, node: Json, parameters: Mapping[str, Json]) -> str:
    if "limit" in parameters:
        body = resolve(document, node.get("requestBody", {})).get("content", {}).get("application/json", {})
        if "searchAfter" in resolve(document, body.get("schema", {})).get("properties", {}):
            return "search"
        for name, kind in (("offset", "integer"), ("start", "integer"), ("next", "string")):
            if resolve(document, parameters.get(name, {}).get("schema", {})).get("type") == kind:
                return name
    return "single"


def _success_schema(document: Document, node: Json) -> Json:
    for status, answer in sorted(node["responses"].items()):
        if status[:1] == "2":
            for name, media in resolve(document, answer).get("content", {}).items():
                if name.endswith("json"):
                    return resolve(document, media.get("schema", {}))
    return {}


def _list_property(document: Document, schema: Json) -> str | None:
    """The property that holds the list: "" for a list itself, None where there is none or it is not the point."""
    if schema.get("type") == "array":
        return ""
    properties = {name: resolve(document, value) for name, value in schema.get("properties", {}).items()}
    lists = [name for name in LIST_PROPERTIES if properties.get(name, {}).get("type") == "array"]
    others = [
        name for name, value in properties.items() if value.get("type") == "array" and name not in LIST_PROPERTIES
    ]
    return lists[0] if len(lists) == 1 and not others else None


def docstring(facts: Facts, names: Iterable[tuple[str, str]], friendly: Mapping[str, Name]) -> str:
    """The written part of an operation's docstring; `sailkit_core.docstrings` adds what the data says.

    Args:
        facts: of the operation.
        names: name of each parameter in the document to that in Python, in the order of the signature.
        friendly: the friendly name of each operation id.
    """
    texts = {python: with_sources(facts.arguments[name], facts.sources[name], friendly) for name, python in names}
    lines = [f"    {python}: {text}" for python, text in texts.items() if text]
    parts = [facts.note.summary, facts.note.details, "\n".join(["Args:", *lines]) if lines else ""]
    return "\n\n".join(_wrapped(part) for part in parts if part)


def _wrapped(text: str) -> str:
    lines = []
    for line in text.split("\n"):
        indent = line[: len(line) - len(line.lstrip())]
        following = indent + "    " if indent or ": " in line[:20] else indent
        wrapped = textwrap.wrap(
            line,
            WIDTH,
            subsequent_indent=following,
            break_long_words=False,
            break_on_hyphens=False,
            drop_whitespace=True,
        )
        lines += wrapped or [""]
    return "\n".join(lines)
