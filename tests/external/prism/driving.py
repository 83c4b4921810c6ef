"""Calls of every operation through the facade, with ids that the tenant has and bodies made from the document."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from random import Random
from typing import Any, Final
from urllib.parse import quote

import attrs

from sailkit import ApiError, Tenant
from sailkit_core.request import File, Operation, Request
from sailkit_sandbox.openapi.document import Document
from sailkit_sandbox.openapi.examples import make
from sailkit_sandbox.openapi.routing import RouteTable, load_route_table
from tests.external.prism.preparing import CHANGED, SAID, THINGS, Doc, Workshop, heads

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
    """How a call went: the operation, and the status or what else came of it."""

    operation: Operation
    status: int
    text: str = ""


class Driver:
    """Calls the operations of one API version.

    Args:
        tenant: the client whose calls are refereed.
        direct: a client that looks ids up, unseen by the referee.
        version: "v2024" or "v2025".
    """

    def __init__(self, tenant: Tenant, direct: Tenant, version: str) -> None:
        self._tenant = tenant
        self._shop = Workshop(direct, version)
        self._catalogue: RouteTable = load_route_table(version)
        self._document: Document = self._catalogue.document
        self._functions = import_module(f"sailkit_api.{version}.operations")
        self._random = Random(11)
        self._ids: dict[str, str | None] = {}

    def drive(self) -> Iterator[Outcome]:
        """Call every operation, with each sort of body that it takes."""
        routes = sorted(self._catalogue.routes, key=self._turn)
        for route in routes:
            name = self._catalogue.routes[route]
            operation = self._catalogue.describe(name)
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

    def _arguments(self, operation: Operation, function: Callable[..., Any], media_type: str) -> dict[str, Any]:
        values = list(self._path(operation))
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
        path = ""
        schemas = {each["name"]: each["schema"] for each in self._document.parameters(operation.id, "path")}
        for segment in operation.path.removeprefix("/").split("/"):
            value = segment
            if match := _PARAMETER.fullmatch(segment):
                name = match[1]
                if prepared:
                    value = prepared.pop(0)
                else:
                    known = self._first(path, name) or self._first(f"/{path.rpartition('/')[2]}", name)
                    value = str(self._fitting({**schemas[name], "maxLength": 40}, known))
                yield value
            path += f"/{quote(value, safe='')}"

    def _prepared(self, operation: Operation) -> tuple[str, ...]:
        """The first values of a path's parameters, where something is made for it."""
        for head in heads(operation.path):
            make = THINGS.get(f"{operation.method} {head}") or THINGS.get(head)
            if make is not None:
                made = make(self._shop)
                return made if isinstance(made, tuple) else (made,)
        return ()

    def _fitting(self, schema: Mapping[str, Any], known: str | None) -> Any:
        """The known id where the document takes it for one, or a value that it takes."""
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
        try:
            items = self._shop.get(path)
        except ApiError:
            return None
        first = next(iter(items), None) if isinstance(items, list) else None
        found = first.get(parameter, first.get("id")) if isinstance(first, Mapping) else None
        return None if found is None else str(found)

    def _body(self, operation: Operation, media_type: str, ids: list[str]) -> Any:
        schema = self._document.body(operation.id, media_type) or {}
        items = self._document.properties(self._document.resolve(schema).get("items", {"properties": {"other": {}}}))
        if media_type.endswith("json-patch+json") and (not items or "op" in items):
            path, value = CHANGED.get(operation.id, ("/description", "Changed"))
            return [{"op": "replace", "path": path, "value": value}]
        made = self._present(operation, schema, ids) or make(self._document, schema, self._random)
        said = SAID[operation.id](self._shop) if operation.id in SAID else {}
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
            found = self._shop.get(path)
        except ApiError:
            return None
        known = self._document.properties(schema)
        if not isinstance(found, dict):
            return None
        kept = {name: value for name, value in found.items() if not known or name in known}
        return None if self._document.find_problems(schema, kept, request=True) else kept

    def _linked(self, value: Any, name: str = "") -> Any:
        """The value with ids that the tenant has, where names tell what they are the ids of."""
        if isinstance(value, list):
            return [self._linked(item, name) for item in value][: 1 if name in _LISTS else None]
        if isinstance(value, dict):
            linked = {key: self._linked(each, key) for key, each in value.items()}
            known = self._known(str(value.get("type")))
            return {**linked, "id": known} if known and "id" in linked else linked
        return (self._known(name) or value) if isinstance(value, str) else value


def _part(schema: Mapping[str, Any], value: Any) -> Any:
    return File(b"id,name\r\n", name="rows.csv") if schema.get("format") == "binary" else value


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
