"""Recognition of collections and settings: the part that each operation has in them, from the paths of the document."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

import attrs

from sailkit_sandbox.openapi.document import Schema
from sailkit_sandbox.openapi.routing import RouteTable

if TYPE_CHECKING:
    from sailkit_core.operation import Operation

Verb: TypeAlias = Literal[
    "list_page",
    "count",
    "create",
    "create_many",
    "get",
    "replace",
    "update",
    "delete",
    "delete_many",
    "clear",
    "act",
    "act_many",
    "read_setting",
    "write_setting",
    "update_setting",
    "reset_setting",
]

_PARAMETER: Final = re.compile(r"\{[^{}]+\}")
_ITEM_VERBS: Final[Mapping[str, Verb]] = {"GET": "get", "PUT": "replace", "PATCH": "update", "DELETE": "delete"}
_SETTING_VERBS: Final[Mapping[str, Verb]] = {
    "GET": "read_setting",
    "PUT": "write_setting",
    "POST": "write_setting",
    "PATCH": "update_setting",
    "DELETE": "reset_setting",
}
_BULK_DELETIONS: Final = ("delete", "bulk-delete", "bulk-remove")
_STATES: Final = ("status", "state")
_LONGEST_VERB: Final = 12
_STEM: Final = 4  # letters by which taskId is the id of tasks


@attrs.frozen
class Shape:
    """The part of an operation in a collection or a setting.

    Args:
        verb: what the operation does.
        path: the path of the collection or setting, with its parameters in braces.
        schema: the schema of an item, or of the setting.
        key: the property by which the path names an item; "" if items have no such property.
        is_key_made: whether the service makes the key, as an id; others are given.
        parent: the path of the object that the collection or setting belongs to; "" for the tenant.
        is_created: whether an operation adds items. Other collections begin with examples.
        changes: properties that an action sets.
    """

    verb: Verb
    path: str
    schema: Schema
    key: str = ""
    is_key_made: bool = False
    parent: str = ""
    is_created: bool = True
    changes: Mapping[str, Any] = attrs.field(factory=dict)


class Recognizer:
    """Recognizes the shapes of the operations of an API version; each on first use.

    Args:
        route_table: the operations.
    """

    def __init__(self, route_table: RouteTable) -> None:
        self._routes = route_table
        self._document = route_table.document
        self._shapes: dict[str, Shape | None] = {}

    def find(self, method: str, path: str) -> Shape | None:
        """Return the shape of an operation; None if it is in no collection and no setting."""
        route = f"{method} {path}"
        if method not in self._operations(path):
            return None
        if route not in self._shapes:
            self._shapes[route] = self._recognize(method, path)
        return self._shapes[route]

    def describe(self, method: str, path: str) -> Operation | None:
        """Return the operation at a path, whatever the names of its parameters; None if there is none."""
        route = next((route for route in self._routes.routes if _is_same_route(route, method, path)), "")
        return self._routes.describe(self._routes.routes[route]) if route else None

    def find_main_operations(self, path: str) -> list[str]:
        """Return the ids of the operations that create and return the objects of a collection, or the setting."""
        main = ((path, "GET"), (path, "POST"), (f"{path}/{{}}", "GET"))
        return [self._operations(item)[method] for item, method in main if method in self._operations(item)]

    @functools.cached_property
    def _paths(self) -> dict[str, dict[str, str]]:
        """The operation ids by the path without names of parameters, and by method."""
        paths: dict[str, dict[str, str]] = {}
        for route, operation_id in self._document.operation_ids.items():
            method, _, path = route.partition(" ")
            paths.setdefault(_unname(path), {})[method] = operation_id
        return paths

    def _recognize(self, method: str, path: str) -> Shape | None:
        head, _, last = path.rpartition("/")
        if self._is_collection(path):
            return self._collection_shape(method, path)
        if last.startswith("{"):
            if self._is_collection(head) and not (method == "GET" and self._is_list(path)):
                return self._item_shape(method, head, path)
        elif self._is_collection(head) or self._is_list(head):
            if shape := self._part_shape(method, head, last, path):
                return shape
        elif head.endswith("}") and self._is_collection(collection := head.rpartition("/")[0]):
            if method == "GET" and last == "status" and not self._is_list(path):
                return self._shape("get", collection)
            if method == "POST" and (shape := self._action_shape(collection, last, path)):
                return shape
        if method == "GET" and self._is_list(path):
            return self._shape("list_page", path)
        return self._setting_shape(method, path)

    def _item_shape(self, method: str, collection: str, path: str) -> Shape | None:
        if method in _ITEM_VERBS:
            return self._shape(_ITEM_VERBS[method], collection)
        shape = self._shape("update", collection)
        returns_item = self._reference(self._success_schema(path, method)) == self._reference(shape.schema)
        return shape if returns_item and self._has_body(path, method) else None

    def _collection_shape(self, method: str, path: str) -> Shape | None:
        verbs: dict[str, Verb] = {"POST": "create", "PUT": "create", "DELETE": "clear"}
        if self._is_list(path):
            verbs["GET"] = "list_page"
        return self._shape(verbs[method], path) if method in verbs else None

    def _part_shape(self, method: str, collection: str, last: str, path: str) -> Shape | None:
        """Return the shape of an operation on a part of a collection, such as /x/all or /x/bulk-delete."""
        shape = self._shape("list_page", collection)
        if method == "GET" and self._is_list(path):
            same = self._reference(self._list_items(path)) == self._reference(shape.schema)
            return shape if same else None
        if method == "GET" and last == "count":
            return attrs.evolve(shape, verb="count")
        if last in _BULK_DELETIONS and method in ("POST", "DELETE"):
            return attrs.evolve(shape, verb="delete_many")
        if last == "bulk-create" and method == "POST":
            return attrs.evolve(shape, verb="create_many")
        if method == "POST" and self._lists_ids(path):
            changes = self._derive_changes(shape.schema, last.removeprefix("bulk-"))
            return attrs.evolve(shape, verb="act_many", changes=changes) if changes or last == "bulk-update" else None
        return None

    def _lists_ids(self, path: str) -> bool:
        """Return whether the body of an operation has a list of ids."""
        content = self._document.operation(self._operations(path)["POST"]).get("requestBody", {}).get("content", {})
        schemas = [self._document.resolve(entry.get("schema", {})) for entry in content.values()]
        lists = [member for schema in schemas for member in (schema, *self._document.properties(schema).values())]
        items = [self._document.resolve(member).get("items") for member in lists]
        return any(self._document.resolve(item).get("type") == "string" for item in items if item)

    def _action_shape(self, collection: str, action: str, path: str) -> Shape | None:
        """Return the shape of an action on an item, if the item or one of its states tells its effect."""
        shape = self._shape("act", collection)
        changes = self._derive_changes(shape.schema, action)
        returns_item = self._reference(self._success_schema(path, "POST")) == self._reference(shape.schema)
        return attrs.evolve(shape, changes=changes) if changes or returns_item else None

    def _derive_changes(self, schema: Schema, action: str) -> dict[str, Any]:
        """Return the state that an action leads to: `approve` to APPROVED, `ignore` to ignored, `unignore` not."""
        properties = self._document.properties(schema)
        stem = action.removesuffix("e").lower()
        if not action.isalpha() or len(action) > _LONGEST_VERB:
            return {}
        flags = [name for name in properties if name in (f"{stem}ed", f"{stem.removeprefix('un')}ed")]
        if flags and self._document.resolve(properties[flags[0]]).get("type") == "boolean":
            return {flags[0]: flags[0] == f"{stem}ed"}
        for name in _STATES:
            values = self._document.resolve(properties.get(name, {})).get("enum", ())
            reached = [value for value in values if isinstance(value, str) and value.lower().startswith(stem)]
            if reached:
                return {name: reached[0]}
        return {}

    def _setting_shape(self, method: str, path: str) -> Shape | None:
        operations = self._operations(path)
        writes = {"PUT", "PATCH", "POST", "DELETE"} & operations.keys()
        is_setting = ("GET" in operations and writes and not self._is_list(path)) or "PUT" in operations
        if not is_setting or method not in _SETTING_VERBS or (method == "POST" and "GET" not in operations):
            return None
        source = "GET" if "GET" in operations else "PUT"
        if self._is_list(path) or "items" in self._document.resolve(self._success_schema(path, source) or {}):
            return None
        return Shape(_SETTING_VERBS[method], path, self._object_schema(path, source), parent=_find_parent(path))

    def _object_schema(self, path: str, method: str) -> Schema:
        """Return the schema of the object that an operation returns, if need be the first object of a union."""
        schema = self._success_schema(path, method) or {}
        members: list[Schema] = [*self._document.resolve(schema).get("oneOf", ())]
        is_mixed = any(self._document.resolve(member).get("type") == "array" for member in members)
        return members[0] if is_mixed else schema

    def _shape(self, verb: Verb, collection: str) -> Shape:
        schema = self._item_schema(collection)
        is_created = bool({"POST", "PUT"} & self._operations(collection).keys())
        item_path = next((path for path in self._names(collection)), "")
        parameter = item_path.rpartition("/")[2].strip("{}")
        rows = self._list_items(collection) if self._is_list(collection) else None
        key = self._find_key([schema, rows or {}], parameter, collection.rpartition("/")[2])
        if key not in self._properties(schema) and rows:
            schema = {"allOf": [schema, rows]}
        return Shape(
            verb, collection, schema, key, key != parameter or key == "id", _find_parent(collection), is_created
        )

    def _names(self, collection: str) -> list[str]:
        """Return the paths of the items of a collection, as the document has them."""
        wanted = f"{_unname(collection)}/{{}}"
        return [path for route in self._document.operation_ids if _unname(path := route.partition(" ")[2]) == wanted]

    def _find_key(self, schemas: list[Schema], parameter: str, collection: str) -> str:
        """Return the property that the parameter of a path stands for."""
        properties = [name for schema in schemas for name in self._properties(schema)]
        names: list[str] = [parameter, "id", "jobId", "key", "name"]
        if parameter.lower().endswith("id"):
            stems = tuple(word[:_STEM] for word in collection.split("-"))
            own_ids = [name for name in properties if name.endswith("Id") and name.startswith(stems)]
            names = ["id", parameter, *own_ids, *names]
        return next((name for name in names if name in properties), "")

    def _properties(self, schema: Schema) -> dict[str, Schema]:
        members = (schema, *self._document.resolve(schema).get("oneOf", ()))
        return {name: item for member in members for name, item in self._document.properties(member).items()}

    def _operations(self, path: str) -> Mapping[str, str]:
        return self._paths.get(_unname(path), {})

    def _is_collection(self, path: str) -> bool:
        operations, item = self._operations(path), self._operations(f"{path}/{{}}")
        if self._is_list(path):
            return "POST" in operations or bool({"GET", "PUT", "PATCH", "DELETE"} & item.keys())
        has_item = "GET" in item or bool(self._operations(f"{path}/{{}}/status"))
        return has_item and "GET" not in operations and bool({"POST", "PUT"} & operations.keys())

    def _is_list(self, path: str) -> bool:
        if "GET" not in self._operations(path):
            return False
        return self._list_items(path) is not None

    def _list_items(self, path: str) -> Schema | None:
        """Return the schema of the items of a list; None for a GET that does not return a list of objects."""
        schema = self._success_schema(path, "GET")
        if schema is None:
            return None
        resolved = self._document.resolve(schema)
        if "items" not in resolved:
            name = self._list_property(path)
            resolved = self._document.resolve(self._document.properties(schema).get(name, {}))
        items: Schema | None = resolved.get("items")
        return items

    def _list_property(self, path: str) -> str:
        operation = self.describe("GET", path)
        return operation.paging.items if operation and operation.paging else ""

    def _item_schema(self, collection: str) -> Schema:
        """Return the schema of an item: that of the operation that returns one, or of the list, or of its creation."""
        candidates = (
            self._success_schema(f"{collection}/{{}}", "GET"),
            self._list_items(collection) if self._is_list(collection) else None,
            self._success_schema(f"{collection}/{{}}/status", "GET"),
            self._success_schema(collection, "POST"),
            self._success_schema(collection, "PUT"),
        )
        return next((schema for schema in candidates if schema), {})

    def _success_schema(self, path: str, method: str) -> Schema | None:
        operation_id = self._operations(path).get(method, "")
        return self._document.success_response(operation_id).schema if operation_id else None

    def _has_body(self, path: str, method: str) -> bool:
        return "requestBody" in self._document.operation(self._operations(path)[method])

    @staticmethod
    def _reference(schema: Schema | None) -> Any:
        return None if schema is None else schema.get("$ref") or schema


def _unname(path: str) -> str:
    return _PARAMETER.sub("{}", path)


def _is_same_route(route: str, method: str, path: str) -> bool:
    route_method, _, route_path = route.partition(" ")
    return route_method == method and _unname(route_path) == _unname(path)


def _find_parent(path: str) -> str:
    """Return the path of the object before the last literal segments: /a/{id}/b/c belongs to /a/{id}."""
    end = path.rstrip("/").rfind("}/")
    return path[: end + 1] if end >= 0 else ""
