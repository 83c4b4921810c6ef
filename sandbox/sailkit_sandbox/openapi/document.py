"""OpenAPI documents: operations, their request bodies and responses, and schemas."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import attrs

if TYPE_CHECKING:
    from .validator import SchemaValidator

Schema: TypeAlias = Mapping[str, Any]

JSON: Final = "application/json"
_METHODS: Final = ("get", "put", "post", "delete", "head", "patch")
_EMPTY: Final[Mapping[str, Any]] = {}
_FOLDER: Final = Path(__file__).with_name("documents")


@attrs.frozen
class DocumentedResponse:
    """A successful response of an operation in its document.

    Args:
        status: the HTTP status.
        media_type: the media type, or "" without content.
        schema: the schema of the content, or None.
    """

    status: int
    media_type: str = ""
    schema: Schema | None = None


class Document:
    """An OpenAPI document, loaded on first use.

    Args:
        load: loads the document. Default: a document without operations.
    """

    def __init__(self, load: Callable[[], Mapping[str, Any]] = lambda: _EMPTY) -> None:
        self._load = load

    @functools.cached_property
    def _contents(self) -> Mapping[str, Any]:
        return self._load()

    @functools.cached_property
    def _operations(self) -> dict[str, Mapping[str, Any]]:
        items = self._contents.get("paths", _EMPTY).values()
        operations = (item[method] for item in items for method in _METHODS if method in item)
        return {operation["operationId"]: operation for operation in operations}

    @functools.cached_property
    def routes(self) -> Mapping[str, str]:
        """The name of each operation's function, by method and path such as "GET /identities/{id}"."""
        paths = self._contents.get("paths", _EMPTY).items()
        return {
            f"{method.upper()} {path}": item[method]["x-sailkit-function"]
            for path, item in paths
            for method in _METHODS
            if method in item
        }

    @functools.cached_property
    def operation_ids(self) -> Mapping[str, str]:
        """The id of each operation, by method and path such as "GET /identities/{id}"."""
        paths = self._contents.get("paths", _EMPTY).items()
        return {
            f"{method.upper()} {path}": item[method]["operationId"]
            for path, item in paths
            for method in _METHODS
            if method in item
        }

    @functools.cached_property
    def schemas(self) -> Mapping[str, Schema]:
        """The schemas among the components, by name."""
        schemas: Mapping[str, Schema] = self._contents.get("components", _EMPTY).get("schemas", _EMPTY)
        return schemas

    def operation(self, operation_id: str) -> Mapping[str, Any]:
        """Return the operation object, which is empty for an unknown operation."""
        return self._operations.get(operation_id, _EMPTY)

    def parameters(self, operation_id: str, place: str) -> Iterator[Mapping[str, Any]]:
        """Return the parameters of an operation in one place: "query", "path" or "header"."""
        parameters = self.operation(operation_id).get("parameters", ())
        return (parameter for parameter in parameters if parameter["in"] == place)

    def body(self, operation_id: str, media_type: str) -> Schema | None:
        """Return the schema of an operation's body, or None."""
        content = self.operation(operation_id).get("requestBody", _EMPTY).get("content", _EMPTY)
        schema: Schema | None = content.get(media_type, _EMPTY).get("schema")
        return schema

    def requires_body(self, operation_id: str) -> bool:
        """Return whether an operation requires a body."""
        return bool(self.operation(operation_id).get("requestBody", _EMPTY).get("required"))

    def success_responses(self, operation_id: str) -> list[DocumentedResponse]:
        """Return the successful responses of an operation, one for each media type, by status and with JSON first."""
        documented: list[DocumentedResponse] = []
        for status, response in sorted(self.operation(operation_id).get("responses", _EMPTY).items()):
            if status.startswith("2"):
                content = self.resolve(response).get("content") or {"": _EMPTY}
                media_types = sorted(content, key=lambda name: (name != JSON, name))
                documented += [
                    DocumentedResponse(int(status), name, content[name].get("schema")) for name in media_types
                ]
        return documented

    def success_response(self, operation_id: str) -> DocumentedResponse:
        """Return the first successful response of an operation, as JSON if it is documented."""
        return next(iter(self.success_responses(operation_id)), DocumentedResponse(200))

    def resolve(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return the target of a reference; return other schemas and components unchanged."""
        seen: set[str] = set()
        while (pointer := node.get("$ref")) and pointer not in seen:
            seen.add(pointer)
            *_, kind, name = pointer.split("/")
            node = self._contents["components"][kind][name]
        return node

    def properties(self, schema: Schema) -> dict[str, Schema]:
        """Return the properties of an object schema, including those of `allOf`."""
        schema = self.resolve(schema)
        properties: dict[str, Schema] = {}
        for part in schema.get("allOf", ()):
            properties |= self.properties(part)
        properties.update(schema.get("properties", _EMPTY))
        return properties

    def required(self, schema: Schema) -> set[str]:
        """Return the required properties of an object schema, including those of `allOf`."""
        schema = self.resolve(schema)
        names = set(schema.get("required", ()))
        return names.union(*(self.required(part) for part in schema.get("allOf", ())))

    def remove_nulls(self, schema: Schema, value: Any) -> Any:
        """Return a value of a request without the nulls of properties that are not nullable: they have no meaning.

        Args:
            schema: the schema of the value.
            value: a JSON value.
        """
        schema = self.resolve(schema)
        if isinstance(value, list):
            return [self.remove_nulls(schema.get("items", _EMPTY), item) for item in value]
        if not isinstance(value, dict):
            return value
        schemas = {name: self._property_schemas(schema, name) for name in value}
        return {
            name: self.remove_nulls(schemas[name][0], item) if len(schemas[name]) == 1 else item
            for name, item in value.items()
            if item is not None or not schemas[name] or any(self._is_nullable(member) for member in schemas[name])
        }

    def _property_schemas(self, schema: Schema, name: str) -> list[Schema]:
        """Return the schemas of a property: one in an object, several in a union."""
        schema = self.resolve(schema)
        properties = self.properties(schema)
        if name in properties:
            return [properties[name]]
        members = (*schema.get("oneOf", ()), *schema.get("anyOf", ()))
        return [branch for member in members for branch in self._property_schemas(member, name)]

    def _is_nullable(self, schema: Schema) -> bool:
        return bool(schema.get("nullable") or self.resolve(schema).get("nullable"))

    def find_problems(self, schema: Schema, value: Any, *, request: bool = False) -> list[str]:
        """Return the first problems of a value, with their places, such as "/owner/id must be a string".

        Args:
            schema: the schema.
            value: a JSON value.
            request: whether the value is part of a request, for which the service is more lenient.
        """
        return (self._request_validator if request else self._response_validator).find_problems(schema, value)

    @functools.cached_property
    def _request_validator(self) -> SchemaValidator:
        return self._make_validator(request=True)

    @functools.cached_property
    def _response_validator(self) -> SchemaValidator:
        return self._make_validator(request=False)

    def _make_validator(self, *, request: bool) -> SchemaValidator:
        from .validator import SchemaValidator  # the import takes longer than the start of a sandbox

        return SchemaValidator(self._contents.get("components", _EMPTY), request=request)


@functools.cache
def load_document(version: str) -> Document:
    """Return the document of an API version, the source of the generated client. It is read on first use.

    Args:
        version: the API version, such as "v2025".
    """

    def load() -> Mapping[str, Any]:
        document: Mapping[str, Any] = json.loads((_FOLDER / f"{version}.json").read_text("utf-8"))
        return document

    return Document(load)
