"""Mutations of operations: each changes one aspect, or returns None where it does not apply."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from tests.external.mutations.sites import JSON, Action, Expected, Verdict

ActionMutation: TypeAlias = Callable[[Action], Expected | None]

HEADER: Final = "X-SailPoint-Experimental"
OWN: Final = {"limit", "offset", "count", "filters", "sorters"}  # parameters with rules of their own


def _expect(rule: str, place: Action, kinds: str, verdict: Verdict, text: str = "", route: str = "") -> Expected:
    return Expected(rule, tuple(kinds.split()), verdict, "operation", route or place.route, text)


def _query(place: Action, test: Callable[[Any], bool] = lambda p: True) -> dict[str, Any] | None:
    """The first query parameter of ordinary kind for which the test is true."""
    return next(place.parameters("query", lambda p: p["name"] not in OWN and test(p)), None)


def _is_text(parameter: Any) -> bool:
    schema = parameter.get("schema", {})
    return schema.get("type") == "string" and not schema.keys() & {"enum", "format", "maxLength"}


def _own(place: Action, name: str, key: str) -> dict[str, Any] | None:
    return next(place.parameters("query", lambda p: p["name"] == name and p.get(key)), None)


def media_type_added(place: Action) -> Expected | None:
    if place.answer is None or JSON not in place.answer.get("content", {}):
        return None
    place.answer["content"]["application/xml"] = {"schema": {"type": "string"}}
    return _expect("media type", place, "result.media_type.added", "new")


def media_type_of_body(place: Action) -> Expected | None:
    content = place.node.get("requestBody", {}).get("content", {})
    if list(content) != [JSON]:
        return None
    place.node["requestBody"]["content"] = {"application/merge-patch+json": content[JSON]}
    return _expect("media type", place, "body.media_type.changed", "behaves")


def header_added(place: Action) -> Expected | None:
    if place.answer is None or "X-Quite-New" in place.answer.get("headers", {}):
        return None
    place.answer.setdefault("headers", {})["X-Quite-New"] = {"schema": {"type": "integer"}}
    return _expect("header", place, "result.header.added", "new")


def header_removed(place: Action) -> Expected | None:
    if place.answer is None or not place.answer.get("headers"):
        return None
    place.answer["headers"].popitem()
    return _expect("header", place, "result.header.removed", "behaves")


def _scopes(place: Action) -> list[list[str]]:
    return [scopes for entry in place.node.get("security", ()) for scopes in entry.values() if scopes]


def scope_added(place: Action) -> Expected | None:
    lists = _scopes(place)
    for scopes in lists:
        scopes.append("idn:quite-new:read")
    return _expect("scope", place, "scopes.added", "new", "`idn:quite-new:read`") if lists else None


def scope_removed(place: Action) -> Expected | None:
    lists = _scopes(place)
    names = {name for scopes in lists for name in scopes}
    if len(names) < 2:
        return None
    name = min(names)
    for scopes in lists:
        if name in scopes:
            scopes.remove(name)
    return _expect("scope", place, "scopes.removed", "behaves", f"`{name}`")


def filter_removed(place: Action) -> Expected | None:
    parameter = _own(place, "filters", "x-filterable")
    if parameter is None or len(parameter["x-filterable"]) < 2:
        return None
    name, _ = parameter["x-filterable"].popitem()
    return _expect("filterable", place, "filterable.removed", "behaves", name)


def filter_added(place: Action) -> Expected | None:
    parameter = _own(place, "filters", "x-filterable")
    if parameter is None:
        return None
    parameter["x-filterable"]["quiteNew"] = ["eq"]
    return _expect("filterable", place, "filterable.added", "new", "quiteNew")


def sorter_removed(place: Action) -> Expected | None:
    parameter = _own(place, "sorters", "x-sortable")
    if parameter is None or len(parameter["x-sortable"]) < 2:
        return None
    name = parameter["x-sortable"].pop()
    return _expect("sortable", place, "sortable.removed", "behaves", f"`{name}`")


def page_maximum(place: Action) -> Expected | None:
    limit = next(place.parameters("query", lambda p: p["name"] == "limit" and "maximum" in p.get("schema", {})), None)
    if limit is None or limit["schema"].get("default", 0) > 10:
        limit = limit if limit and limit["schema"]["maximum"] > limit["schema"].get("default", 0) else None
    if limit is None or not _is_paged(place):
        return None
    limit["schema"]["maximum"] += 1000
    return _expect("paging", place, "paging.maximum", "new")


def page_size(place: Action) -> Expected | None:
    limit = next(place.parameters("query", lambda p: p["name"] == "limit" and "default" in p.get("schema", {})), None)
    if limit is None or not _is_paged(place) or limit["schema"]["default"] < 2:
        return None
    limit["schema"]["default"] -= 1
    return _expect("paging", place, "paging.size", "behaves")


def limit_removed(place: Action) -> Expected | None:
    if not _is_paged(place) or not next(place.parameters("query", lambda p: p["name"] == "limit"), None):
        return None
    place.node["parameters"] = [p for p in place.node["parameters"] if p["name"] not in ("limit", "offset")]
    return _expect("paging", place, "parameter.removed", "breaks", "`limit`")


def _is_paged(place: Action) -> bool:
    content = (place.answer or {}).get("content", {})
    return place.method == "get" and content.get(JSON, {}).get("schema", {}).get("type") == "array"


def result_of_one(place: Action) -> Expected | None:
    media = (place.answer or {}).get("content", {}).get(JSON, {})
    if not place.node["operationId"].startswith("list"):
        return None  # the name depends on the result
    if not _is_paged(place) or "$ref" not in media["schema"].get("items", {}):
        return None
    media["schema"] = media["schema"]["items"]
    return _expect("type", place, "result.paged", "breaks")


def result_type(place: Action) -> Expected | None:
    media = (place.answer or {}).get("content", {}).get(JSON, {})
    if place.method != "get" or "$ref" not in media.get("schema", {}) or place.node["operationId"].startswith("list"):
        return None
    media["schema"] = {"type": "boolean"}
    return _expect("type", place, "result.type", "breaks")


def body_type(place: Action) -> Expected | None:
    content = place.node.get("requestBody", {}).get("content", {})
    if list(content) != [JSON] or "$ref" not in content[JSON].get("schema", {}):
        return None
    content[JSON]["schema"] = {"type": "array", "items": {"type": "integer"}}
    return _expect("type", place, "parameter.type", "breaks", "`body`")


def path_moved(place: Action) -> Expected | None:
    path = f"/moved{place.path}"
    if path in place.document["paths"]:
        return None
    item = place.document["paths"][place.path]
    place.document["paths"][path] = {place.method: item.pop(place.method)}
    return _expect("move", place, "operation.moved", "breaks", route=f"{place.method.upper()} {path}")


def path_parameter_renamed(place: Action) -> Expected | None:
    names = [p["name"] for p in place.parameters("path", lambda p: True)]
    item = place.document["paths"][place.path]
    if len(names) != 1 or len(item) != 1 or f"{{{names[0]}}}" not in place.path:
        return None
    path = place.path.replace(f"{{{names[0]}}}", "{calledOtherwise}")
    next(place.parameters("path", lambda p: True))["name"] = "calledOtherwise"
    place.document["paths"][path] = place.document["paths"].pop(place.path)
    return _expect("path", place, "parameter.renamed", "breaks", route=f"{place.method.upper()} {path}")


def path_parameters_exchanged(place: Action) -> Expected | None:
    names = [p["name"] for p in place.parameters("path", lambda p: True)]
    if len(names) != 2 or len(place.document["paths"][place.path]) != 1 or place.path.count("{") != 2:
        return None
    first, second = (f"{{{name}}}" for name in names)
    path = place.path.replace(first, "{}").replace(second, first).replace("{}", second)
    place.document["paths"][path] = place.document["paths"].pop(place.path)
    return _expect("path", place, "parameter.place", "breaks", route=f"{place.method.upper()} {path}")


def operation_id(place: Action) -> Expected | None:
    place.node["operationId"] += "Anew"
    return _expect("rename", place, "operation.function", "breaks")


def parameter_removed(place: Action) -> Expected | None:
    parameter = _query(place)
    if parameter is None:
        return None
    place.node["parameters"].remove(parameter)
    return _expect("removal", place, "parameter.removed", "breaks")


def parameter_added(place: Action) -> Expected | None:
    place.node["parameters"].append({"in": "query", "name": "quiteNew", "schema": {"type": "string"}})
    return _expect("addition", place, "parameter.added", "new", "`quite_new`")


def parameter_added_and_required(place: Action) -> Expected | None:
    node = {"in": "query", "name": "quiteNew", "schema": {"type": "string"}, "required": True}
    place.node["parameters"].append(node)
    return _expect("addition", place, "parameter.added", "breaks", "`quite_new`")


def parameter_required(place: Action) -> Expected | None:
    parameter = _query(place, lambda p: not p.get("required"))
    if parameter is None:
        return None
    parameter["required"] = True
    return _expect("requiredness", place, "parameter.required", "breaks")


def parameter_type(place: Action) -> Expected | None:
    parameter = _query(place, _is_text)
    if parameter is None:
        return None
    parameter["schema"]["type"] = "boolean"
    return _expect("type", place, "parameter.type", "breaks")


def parameter_values(place: Action) -> Expected | None:
    parameter = _query(place, lambda p: len(p.get("schema", {}).get("enum", ())) > 2)
    if parameter is None:
        return None
    value = parameter["schema"]["enum"].pop()
    return Expected("enum", ("enum.value.removed", "parameter.type"), "behaves", "operation", place.route, f"`{value}`")


def parameter_limit(place: Action) -> Expected | None:
    parameter = _query(place, _is_text)
    if parameter is None:
        return None
    parameter["schema"]["maxLength"] = 55
    return _expect("limit", place, "limits.tightened", "behaves", "maxLength 55")


def parameter_default(place: Action) -> Expected | None:
    parameter = _query(place, lambda p: isinstance(p.get("schema", {}).get("default"), bool))
    if parameter is None:
        return None
    parameter["schema"]["default"] = not parameter["schema"]["default"]
    return _expect("default", place, "default.changed", "behaves")


def parameter_in_header(place: Action) -> Expected | None:
    parameter = _query(place, lambda p: _is_text(p) and not p.get("required"))
    if parameter is None:
        return None
    parameter["in"] = "header"
    return _expect("header", place, "parameter.place", "behaves")


def deprecated(place: Action) -> Expected | None:
    if place.node.get("deprecated"):
        return None
    place.node["deprecated"] = True
    return _expect("deprecation", place, "deprecated", "behaves")


def experimental(place: Action) -> Expected | None:
    if any(p["name"].lower() == HEADER.lower() for p in place.node["parameters"]):
        return None
    schema = {"type": "string", "default": "true"}
    place.node["parameters"].append({"in": "header", "name": HEADER, "required": True, "schema": schema})
    return _expect("experimental", place, "experimental", "behaves")


def users_refused(place: Action) -> Expected | None:
    security = place.node.get("security", [])
    if {name for entry in security for name in entry} != {"userAuth", "applicationAuth"}:
        return None
    scopes = sorted({scope for entry in security for scope in next(iter(entry.values()))})
    place.node["security"] = [{"applicationAuth": scopes}]
    return _expect("authentication", place, "user", "behaves")


def operation_removed(place: Action) -> Expected | None:
    del place.document["paths"][place.path][place.method]
    return _expect("removal", place, "operation.removed", "breaks")


ACTION_MUTATIONS: Final[tuple[ActionMutation, ...]] = (
    *(header_removed, parameter_values, parameter_default, filter_removed, filter_added, sorter_removed),
    *(page_maximum, page_size, limit_removed, result_of_one, users_refused, media_type_of_body, scope_removed),
    *(body_type, result_type),
    *(path_parameters_exchanged, path_parameter_renamed, parameter_in_header, parameter_limit, parameter_type),
    *(parameter_required,),
    *(parameter_removed, parameter_added, parameter_added_and_required, scope_added, header_added),
    *(media_type_added, path_moved, operation_id, deprecated, experimental, operation_removed),
)
