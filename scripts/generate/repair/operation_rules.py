"""Generic repairs of one operation at a time; each returns the operation itself where there is nothing to repair."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from scripts.document import Document, resolve
from scripts.generate.repair.schema_rules import is_anything, without
from scripts.generate.repair.structure import LIMITS, flat_union

Operation: TypeAlias = dict[str, Any]
Place: TypeAlias = tuple[str, str]
Rule: TypeAlias = Callable[[Document, str, str, Operation], Operation]
IdRule: TypeAlias = Callable[[Mapping[Place, str], Mapping[Place, str]], dict[Place, str]]

EXPERIMENTAL = "X-SailPoint-Experimental"
USER = "userAuth"  # the security scheme of a user
JSON_PATCH = "application/json-patch+json"
PATCH_OPERATION = "JsonPatchOperation"  # the component of one change


def own_parameters(document: Document, path: str, method: str, operation: Operation) -> Operation:
    """Not a repair: parameters of the path and shared ones are written out, so that other rules see them all."""
    shared = document["paths"][path].get("parameters", [])
    parameters = [resolve(document, p) for p in [*operation.get("parameters", []), *shared]]
    return {**operation, "parameters": parameters} if parameters else operation


def duplicate_parameters(document: Document, path: str, method: str, operation: Operation) -> Operation:
    """Of two parameters of one name and place, the first counts."""
    parameters = operation.get("parameters", [])
    unique = {(p["name"], p["in"]): p for p in reversed(parameters)}
    if len(unique) == len(parameters):
        return operation
    kept = [p for p in parameters if unique[p["name"], p["in"]] is p]
    return {**operation, "parameters": kept}


def path_parameters(document: Document, path: str, method: str, operation: Operation) -> Operation:
    """Path parameters are those of the template: one of another name is renamed, one left out is a string, and
    what has no place in the path goes to the query."""
    slots = re.findall(r"\{([^{}]*)\}", path)
    parameters = operation.get("parameters", [])
    declared = [p["name"] for p in parameters if p["in"] == "path"]
    if sorted(slots) == sorted(declared) and all(p.get("required") for p in parameters if p["in"] == "path"):
        return operation
    free = [slot for slot in slots if slot not in declared]
    surplus = [name for name in declared if name not in slots]
    renamed = dict(zip(surplus, free, strict=True)) if len(surplus) == len(free) else {}
    repaired = []
    for parameter in parameters:
        if parameter["in"] == "path":
            name = renamed.get(parameter["name"], parameter["name"])
            place = {"in": "path", "required": True} if name in slots else {"in": "query"}
            parameter = {**parameter, "name": name, **place}
        repaired.append(parameter)
    missing = [slot for slot in free if slot not in renamed.values()]
    added = [{"name": slot, "in": "path", "required": True, "schema": {"type": "string"}} for slot in missing]
    return {**operation, "parameters": [*added, *repaired]}


def misplaced_facts(document: Document, path: str, method: str, operation: Operation) -> Operation:
    """What stands beside the schema of a parameter, such as a default, and belongs into it."""
    parameters = operation.get("parameters", [])
    repaired = [_with_schema(p) if set(LIMITS) & p.keys() else p for p in parameters]
    return {**operation, "parameters": repaired} if repaired != parameters else operation


def _with_schema(parameter: dict[str, Any]) -> dict[str, Any]:
    facts = {key: parameter[key] for key in LIMITS if key in parameter}
    return {**without(parameter, *facts), "schema": {**facts, **parameter.get("schema", {})}}


def operation_id(document: Document, path: str, method: str, operation: Operation) -> Operation:
    """An operation without an id gets one from its method and path; the version of a service stands at the end."""
    if operation.get("operationId"):
        return operation
    words = re.findall(r"[A-Za-z0-9]+", path)
    numbers = [word for word in words if re.fullmatch("v[0-9]+", word)]
    words = [*(word for word in words if word not in numbers), *numbers]
    return {**operation, "operationId": method + "".join(w[:1].upper() + w[1:] for w in words)}


def media_types(document: Document, path: str, method: str, operation: Operation) -> Operation:
    """A media type has a slash; an entry without one holds JSON. A file that is offered as JSON too is a file; an error
    that is offered as a file too is JSON."""
    answers = {
        status: response_media_types(answer, is_error=not status.startswith("2"))
        for status, answer in operation["responses"].items()
    }
    return {**operation, "responses": answers} if answers != operation["responses"] else operation


def response_media_types(answer: Any, *, is_error: bool = False) -> Any:
    """The same for one response, of an operation or shared."""
    content = answer.get("content", {})
    good = {name: media for name, media in content.items() if "/" in name}
    if len(good) < len(content) and "application/json" not in good:
        stray = next(media for name, media in content.items() if "/" not in name)
        good["application/json"] = stray if "schema" in stray else {"schema": stray}
    files = {name for name in good if name == "application/octet-stream" or name.startswith("image/")}
    texts = {name for name in good if name.endswith("json")}
    if files and texts:
        good = {name: media for name, media in good.items() if name not in (files if is_error else texts)}
    return {**answer, "content": good} if good != content else answer


def media_without_schema(document: Document, path: str, method: str, operation: Operation) -> Operation:
    """Text and files are described as such, whatever the document says of them."""
    answers = {}
    for status, answer in operation["responses"].items():
        content = {name: _described(name, media) for name, media in answer.get("content", {}).items()}
        answers[status] = {**answer, "content": content} if content != answer.get("content", {}) else answer
    return {**operation, "responses": answers} if answers != operation["responses"] else operation


def _described(name: str, media: Any) -> Any:
    media = media if isinstance(media, dict) else {}
    if name.endswith("json"):
        return media if "schema" in media else {**media, "schema": {}}
    text = name.startswith("text/") or name.endswith("xml")
    return {**media, "schema": {"type": "string"} if text else {"type": "string", "format": "binary"}}


def nullable_body(document: Document, path: str, method: str, operation: Operation) -> Operation:
    """A body may be left out; it is not null."""
    body = operation.get("requestBody", {})
    content = {
        name: {**media, "schema": flat_union(without(media["schema"], "nullable"))}
        if media.get("schema", {}).get("nullable")
        else media
        for name, media in body.get("content", {}).items()
    }
    return (
        {**operation, "requestBody": {**body, "content": content}} if content != body.get("content", {}) else operation
    )


def body_without_schema(document: Document, path: str, method: str, operation: Operation) -> Operation:
    """A body whose media type has no schema takes anything."""
    body = operation.get("requestBody", {})
    content = {name: _described_body(name, media) for name, media in body.get("content", {}).items()}
    return (
        {**operation, "requestBody": {**body, "content": content}} if content != body.get("content", {}) else operation
    )


def _described_body(name: str, media: Any) -> Any:
    media = media if isinstance(media, dict) else {}
    return {**media, "schema": {}} if is_anything(media.get("schema")) and media.get("schema") != {} else media


def misspelt_levels(document: Document, path: str, method: str, operation: Operation) -> Operation:
    """R21: `x-sailpont-userLevels` is `x-sailpoint-userLevels`."""
    if "x-sailpont-userLevels" not in operation:
        return operation
    repaired = without(operation, "x-sailpont-userLevels")
    return {**repaired, "x-sailpoint-userLevels": operation["x-sailpont-userLevels"]}


def header_spelling(document: Document, path: str, method: str, operation: Operation) -> Operation:
    """One spelling of the experimental header."""
    parameters = operation.get("parameters", [])
    repaired = [
        {**p, "name": EXPERIMENTAL} if p["in"] == "header" and p["name"].lower() == EXPERIMENTAL.lower() else p
        for p in parameters
    ]
    return {**operation, "parameters": repaired} if repaired != parameters else operation


def json_patch_body(document: Document, path: str, method: str, operation: Operation) -> Operation:
    """A JSON Patch is a list of changes, also where the document names one change, any objects, or a wrapper."""
    body = operation.get("requestBody", {})
    media = body.get("content", {}).get(JSON_PATCH)
    schema = _list_of_changes(document, media.get("schema", {})) if media else None
    if schema is None:
        return operation
    content = {**body["content"], JSON_PATCH: {**media, "schema": schema}}
    return {**operation, "requestBody": {**body, "content": content}}


def _list_of_changes(document: Document, schema: Any) -> Any:
    """What a schema of a JSON Patch should be; None for one that is right."""
    body = resolve(document, schema)
    operations = resolve(document, body.get("properties", {}).get("operations", {}))
    if _is_change(body):
        return {"type": "array", "items": schema}
    if _is_change(resolve(document, operations.get("items", {}))):
        return {"anyOf": [operations, schema]}
    if body.get("items") == {"type": "object"} and PATCH_OPERATION in document["components"].get("schemas", {}):
        return {**body, "items": {"$ref": f"#/components/schemas/{PATCH_OPERATION}"}}
    return None


def _is_change(schema: Any) -> bool:
    return bool({"op", "path"} <= schema.get("properties", {}).keys())


def scope_spaces(document: Document, path: str, method: str, operation: Operation) -> Operation:
    """A scope has no space around it."""
    security = [
        {scheme: [scope.strip() for scope in scopes] for scheme, scopes in entry.items()}
        for entry in operation.get("security", [])
    ]
    return {**operation, "security": security} if security != operation.get("security", []) else operation


def undeclared_scheme(document: Document, path: str, method: str, operation: Operation) -> Operation:
    """A security scheme that the document does not declare means a user, who may as well use the declared scheme."""
    declared = document["components"].get("securitySchemes", {})
    if USER not in declared:
        return operation
    security = [_declared(entry, declared) for entry in operation.get("security", [])]
    return {**operation, "security": security} if security != operation.get("security", []) else operation


def _declared(entry: Mapping[str, list[str]], declared: Mapping[str, Any]) -> dict[str, list[str]]:
    known: dict[str, list[str]] = {}
    for scheme, scopes in entry.items():
        name = scheme if scheme in declared else USER
        known[name] = list(dict.fromkeys([*known.get(name, []), *scopes]))
    return known


def no_content(document: Document, path: str, method: str, operation: Operation) -> Operation:
    """A response with status 204 or 205 has no content, by HTTP itself."""
    answers = {
        status: without(resolve(document, answer), "content")
        if status in ("204", "205") and "content" in resolve(document, answer)
        else answer
        for status, answer in operation["responses"].items()
    }
    return {**operation, "responses": answers} if answers != operation["responses"] else operation


def unique_ids(ids: Mapping[Place, str], held: Mapping[Place, str]) -> dict[Place, str]:
    """Of operations with one id, the second gets a 2, the third a 3; one that had such an id before keeps it.

    An operation with the id that another one had before, which is still there, is a second one, too: no function is to
    call another address than it did. Ids are one if they differ in case and separators only, as names of functions do.
    """
    places = {place: (re.sub("{[^{}]*}", "{}", place[0]), place[1]) for place in ids}
    before = {place: held.get(key, "") for place, key in places.items()}
    unique = {place: before[place] for place, name in ids.items() if _is_numbered(before[place], name)}
    unique |= {place: name for place, name in ids.items() if before[place] == name}
    used_ids = {*map(_spelled, ids.values()), *map(_spelled, before.values())}
    seen = {*map(_spelled, unique.values()), *map(_spelled, before.values())}
    for place, name in ids.items():
        if place in unique:
            continue
        numbered = name
        number = 2
        while _spelled(numbered) in seen or (numbered != name and _spelled(numbered) in used_ids):
            numbered, number = f"{name}{number}", number + 1
        seen.add(_spelled(numbered))
        unique[place] = numbered
    return unique


def _spelled(name: str) -> str:
    return re.sub(r"[\W_]", "", name).lower() or name


def _is_numbered(before: str, name: str) -> bool:
    return re.fullmatch(rf"{re.escape(name)}[0-9]+", before) is not None
