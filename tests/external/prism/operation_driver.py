"""Calls of every operation through the facade, with ids that the tenant has and bodies made from the document."""

from __future__ import annotations

import inspect
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from random import Random
from typing import Any, Final
from urllib.parse import quote, unquote

import attrs

from sailkit import ApiError, Tenant
from sailkit_core.model import File, Model
from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_sandbox.openapi.document import Document
from sailkit_sandbox.openapi.examples import make
from sailkit_sandbox.openapi.routing import RouteTable, load_route_table
from sailkit_sandbox.services.shapes.recognition import Recognizer
from tests.external.prism.object_factory import Doc, ObjectFactory
from tests.external.prism.operation_inputs import BODY_VALUES, OBJECT_FACTORIES, PATCHES, heads

# Reading first, deleting last, so that there is something to read.
_ORDER: Final = ("GET", "HEAD", "POST", "PATCH", "PUT", "DELETE")
_PARAMETER: Final = re.compile(r"\{([^{}]+)\}")
# Where ids come from that a body or a query has under these names, or for which an object has this type.
_LISTS: Final = {
    "identityId": "identities",
    "identityIds": "identities",
    "requestedFor": "identities",
    "ownerId": "identities",
    "accountId": "accounts",
    "accountIds": "accounts",
    "entitlementId": "entitlements",
    "sourceId": "sources",
    "roleIds": "roles",
    "roles": "roles",
    "entitlements": "entitlements",
    "accessProfileIds": "access-profiles",
    "entitlementIds": "entitlements",
    "IDENTITY": "identities",
    "ACCESS_PROFILE": "access-profiles",
    "ENTITLEMENT": "entitlements",
    "GOVERNANCE_GROUP": "workgroups",
    "ROLE": "roles",
    "SOURCE": "sources",
}


@attrs.frozen
class Outcome:
    """The outcome of a call: the operation, the status, and the text of an error."""

    operation: Operation
    status: int
    text: str = ""


class Driver:
    """Calls the operations of one API version.

    Args:
        tenant: a client whose calls pass through Prism.
        direct: a client that bypasses Prism, to look up ids.
        version: the API version, such as "v2025".
        wait: lets the tenant's clock pass the end of all tasks.
    """

    def __init__(self, tenant: Tenant, direct: Tenant, version: str, wait: Callable[[], None]) -> None:
        self._tenant = tenant
        self._factory = ObjectFactory(direct, version, wait)
        self._route_table: RouteTable = load_route_table(version)
        self._document: Document = self._route_table.document
        self._recognizer = Recognizer(self._route_table)
        self._functions = import_module(f"sailkit_api.{version}.operations")
        self._random = Random()
        self._calls: Counter[str] = Counter()
        self._ids: dict[str, str | None] = {}

    def drive(self) -> Iterator[Outcome]:
        """Call every operation, with each media type that it accepts."""
        routes = sorted(self._route_table.routes, key=self._turn)
        for route in routes:
            name = self._route_table.routes[route]
            operation = self._route_table.describe(name)
            for media_type in operation.bodies or ("",):
                yield self._call(operation, getattr(self._functions, name), media_type)
            if operation.method != "GET":
                self._ids.clear()

    def _turn(self, route: str) -> tuple[int, int]:
        method, _, path = route.partition(" ")
        return _ORDER.index(method), -path.count("/") if method == "DELETE" else 0

    def _call(self, operation: Operation, function: Callable[..., Request[Any]], media_type: str) -> Outcome:
        try:
            answer = self._tenant.with_response(function(**self._arguments(operation, function, media_type)))
        except ApiError as error:
            return Outcome(operation, error.status, str(error))
        return Outcome(operation, answer.status)

    def _arguments(
        self, operation: Operation, function: Callable[..., Any], media_type: str, values: list[str] | None = None
    ) -> dict[str, Any]:
        values = list(self._path(operation)) if values is None else values
        self._calls[operation.id] += 1
        self._random.seed(f"{operation.id} {self._calls[operation.id]}")  # a change elsewhere does not change this call
        ids = iter(values)
        found: dict[str, Any] = {}
        for name, parameter in inspect.signature(function).parameters.items():
            if name == "body":
                found[name] = self._body(operation, media_type, values)
            elif name == "media_type":
                found[name] = media_type
            elif len(found) < len(values):
                found[name] = next(ids)
            elif parameter.default is parameter.empty:
                found[name] = self._query(operation, name)
        return found

    def _query(self, operation: Operation, name: str) -> Any:
        if name == "filters":
            field, (operator, *_) = next(iter(operation.filterable.items()))
            return f'{field} {operator} "x"'
        for parameter in self._document.parameters(operation.id, "query"):
            if _plain(parameter["name"]) == _plain(name):
                return self._fitting(parameter["schema"], self._known(parameter["name"]))
        raise LookupError(f"{operation.id} has no query parameter for {name}")

    def _path(self, operation: Operation) -> Iterator[str]:
        """The values of the path's parameters: of a thing made for it, or ids that a list above them has."""
        prepared = list(self._prepared(operation))
        path = template = ""
        schemas = {item["name"]: item["schema"] for item in self._document.parameters(operation.id, "path")}
        for segment in operation.path.removeprefix("/").split("/"):
            value = segment
            if match := _PARAMETER.fullmatch(segment):
                name = match[1]
                if prepared:
                    value = prepared.pop(0)
                else:
                    known = self._first(path, name) or self._made(template, path)
                    known = known or self._first(f"/{path.rpartition('/')[2]}", name)
                    value = str(self._fitting({**schemas[name], "maxLength": 40}, known))
                yield value
            path += f"/{quote(value, safe='')}"
            template += f"/{segment}"

    def _made(self, template: str, path: str) -> str | None:
        """The key of a new object in a collection, or None."""
        method = "POST" if self._recognizer.find("POST", template) else "PUT"
        shape = self._recognizer.find(method, template)
        operation = self._recognizer.describe(method, template)
        if shape is None or operation is None or shape.verb != "create":
            return None
        self._ids.clear()
        ids = [
            unquote(segment) for segment, name in zip(path.split("/"), template.split("/"), strict=True) if "{" in name
        ]
        function = getattr(self._functions, self._route_table.routes[f"{operation.method} {operation.path}"])
        media_type = next(iter(operation.bodies), "")
        arguments = self._arguments(operation, function, media_type, ids)
        made: Any = self._factory.send(function(**arguments))
        made = made[0] if isinstance(made, list) and made else made
        value = made.to_dict() if isinstance(made, Model) else made
        key = value.get(shape.key) if isinstance(value, Mapping) else value
        if key is None:
            items = self._factory.get(path)
            items = (
                items if isinstance(items, list) else next(item for item in items.values() if isinstance(item, list))
            )
            key = items[-1].get(shape.key)
        return None if key is None else str(key)

    def _prepared(self, operation: Operation) -> tuple[str, ...]:
        """The first values of a path's parameters, where something is made for it."""
        for head in heads(operation.path):
            make = OBJECT_FACTORIES.get(f"{operation.method} {head}") or OBJECT_FACTORIES.get(head)
            if make is not None:
                made = make(self._factory)
                return made if isinstance(made, tuple) else (made,)
        return ()

    def _fitting(self, schema: Mapping[str, Any], known: str | None) -> Any:
        """The known id where the document takes it for one, or a value that it takes."""
        if known and schema.get("type") in ("integer", "number"):
            return int(known)
        return (
            known
            if known and not self._document.find_problems(schema, known, request=True)
            else make(self._document, schema, self._random)
        )

    def _known(self, name: str) -> str | None:
        return self._first(f"/{_LISTS[name]}", name) if name in _LISTS else None

    def _first(self, path: str, parameter: str) -> str | None:
        """The id of the first item that a list answers, or None."""
        if path not in self._ids:
            self._ids[path] = self._listed(path, parameter)
        return self._ids[path]

    def _listed(self, path: str, parameter: str) -> str | None:
        template = self._route_template(path)
        operation = self._recognizer.describe("GET", template) if template else None
        if operation is None:
            return None
        required = [item["name"] for item in self._document.parameters(operation.id, "query") if item.get("required")]
        try:
            items = self._factory.get(path, **{name: self._query(operation, name) for name in required})
        except ApiError:
            return None
        lists = [items, *(items.values() if isinstance(items, Mapping) else ())]
        first = next((item for value in lists if isinstance(value, list) for item in value), None)
        shape = self._recognizer.find("GET", template)
        key = shape.key if shape and shape.key and isinstance(first, Mapping) and shape.key in first else parameter
        found = first.get(key, first.get("id")) if isinstance(first, Mapping) else None
        return None if found is None else str(found)

    def _route_template(self, path: str) -> str:
        """The path of the document that a path fits, the one with the fewest parameters, or ""."""
        segments = path.split("/")
        templates = [
            route.partition(" ")[2].split("/") for route in self._route_table.routes if route.startswith("GET ")
        ]
        fitting = [
            template
            for template in templates
            if len(template) == len(segments)
            and all(name == segment or "{" in name for name, segment in zip(template, segments, strict=True))
        ]
        return "/".join(min(fitting, key=lambda template: sum("{" in name for name in template), default=[]))

    def _body(self, operation: Operation, media_type: str, ids: list[str]) -> Any:
        schema = self._document.body(operation.id, media_type) or {}
        items = self._document.properties(self._document.resolve(schema).get("items", {"properties": {"other": {}}}))
        shape = self._recognizer.find(operation.method, operation.path)
        is_list = self._document.resolve(schema).get("type") == "array" or media_type.endswith("json-patch+json")
        is_kept_patch = shape is not None and operation.method == "PATCH" and is_list
        if is_kept_patch or (media_type.endswith("json-patch+json") and (not items or "op" in items)):
            path, value = PATCHES.get(operation.id) or self._repeated(operation, ids) or ("/description", "Changed")
            return [{"op": "replace", "path": path, "value": value}]
        made = self._present(operation, schema, ids) or make(self._document, schema, self._random)
        said = BODY_VALUES[operation.id](self._factory) if operation.id in BODY_VALUES else {}
        if media_type == "multipart/form-data":
            kinds = self._document.properties(schema)
            form = {name: _part(kinds.get(name, {}), value) for name, value in made.items()}
            return {**form, **said} or {"file": File(b"x")}
        linked = self._linked(made)
        fitting = made if self._document.find_problems(schema, linked, request=True) else linked
        if not said:
            return fitting
        kept = {name: value for name, value in fitting.items() if name not in said}
        return kept | {name: value for name, value in said.items() if value is not None}

    def _present(self, operation: Operation, schema: Mapping[str, Any], ids: list[str]) -> Doc | None:
        """What is to be replaced, which may stand in its own place, where it is an object that can be read."""
        if operation.method != "PUT" or not operation.path.endswith("}"):
            return None
        path = _PARAMETER.sub("{}", operation.path).format(*(quote(id, safe="") for id in ids))
        try:
            found = self._factory.get(path)
        except ApiError:
            return None
        known = self._document.properties(schema)
        if not isinstance(found, dict):
            return None
        kept = {name: value for name, value in found.items() if not known or name in known}
        return None if self._document.find_problems(schema, kept, request=True) else kept

    def _repeated(self, operation: Operation, ids: list[str]) -> tuple[str, Any] | None:
        """The path of a text of the object that is to be changed, and the text that it has."""
        path = _PARAMETER.sub("{}", operation.path).format(*(quote(id, safe="") for id in ids))
        try:
            found = self._factory.get(path)
        except ApiError:
            return None
        found = found if isinstance(found, dict) else {}
        texts = [
            name
            for name, value in found.items()
            if isinstance(value, (str, int)) and not name.lower().endswith(("id", "key"))
        ]
        return (f"/{texts[0]}", found[texts[0]]) if texts else None

    def _linked(self, value: Any, name: str = "") -> Any:
        """The value with ids that the tenant has, where names tell what they are the ids of."""
        if isinstance(value, list):
            return [self._linked(item, name) for item in value][: 1 if name in _LISTS else None]
        if isinstance(value, dict):
            linked = {key: self._linked(item, key) for key, item in value.items()}
            known = self._known(str(value.get("type")))
            return {**linked, "id": known} if known and "id" in linked else linked
        return (self._known(name) or value) if isinstance(value, str) else value


def _part(schema: Mapping[str, Any], value: Any) -> Any:
    return File(b"id,name\r\n", name="rows.csv") if schema.get("format") == "binary" else value


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
