"""The OpenAPI document of an API version: its operations, their bodies and answers, and what is wrong with a value."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import attrs

if TYPE_CHECKING:
    from .validator import Judge

Schema: TypeAlias = Mapping[str, Any]

JSON: Final = "application/json"
PARENT: Final = "^"  # a discriminator that begins so is a property of the object around the union
_METHODS: Final = ("get", "put", "post", "delete", "head", "patch")
_NOTHING: Final[Mapping[str, Any]] = {}


@attrs.frozen
class DocumentedResponse:
    """A success that the document has of an operation.

    Args:
        status: the HTTP status.
        media_type: the content's media type, or "" where there is no content.
        schema: the content's schema, or None.
    """

    status: int
    media_type: str = ""
    schema: Schema | None = None


class Document:
    """An OpenAPI document, which is read when it is first asked for something.

    Args:
        load: reads it; a document without operations where it is not given.
    """

    def __init__(self, load: Callable[[], Mapping[str, Any]] = lambda: _NOTHING) -> None:
        self._load = load

    @functools.cached_property
    def _contents(self) -> Mapping[str, Any]:
        return self._load()

    @functools.cached_property
    def _operations(self) -> dict[str, Mapping[str, Any]]:
        items = self._contents.get("paths", _NOTHING).values()
        found = (item[method] for item in items for method in _METHODS if method in item)
        return {operation["operationId"]: operation for operation in found}

    @functools.cached_property
    def routes(self) -> Mapping[str, str]:
        """The name of each operation's function, by method and path such as "GET /identities/{id}"."""
        paths = self._contents.get("paths", _NOTHING).items()
        return {
            f"{method.upper()} {path}": item[method]["x-sailkit-function"]
            for path, item in paths
            for method in _METHODS
            if method in item
        }

    @functools.cached_property
    def schemas(self) -> Mapping[str, Schema]:
        """The components that are schemas, by name."""
        found: Mapping[str, Schema] = self._contents.get("components", _NOTHING).get("schemas", _NOTHING)
        return found

    def operation(self, operation_id: str) -> Mapping[str, Any]:
        """What the document says of an operation; nothing where it does not have it."""
        return self._operations.get(operation_id, _NOTHING)

    def parameters(self, operation_id: str, place: str) -> Iterator[Mapping[str, Any]]:
        """An operation's parameters that stand in the "query", the "path" or a "header"."""
        return (each for each in self.operation(operation_id).get("parameters", ()) if each["in"] == place)

    def body(self, operation_id: str, media_type: str) -> Schema | None:
        """The schema of an operation's body, or None."""
        content = self.operation(operation_id).get("requestBody", _NOTHING).get("content", _NOTHING)
        found: Schema | None = content.get(media_type, _NOTHING).get("schema")
        return found

    def needs_body(self, operation_id: str) -> bool:
        """Whether an operation cannot do without a body."""
        return bool(self.operation(operation_id).get("requestBody", _NOTHING).get("required"))

    def success_responses(self, operation_id: str) -> list[DocumentedResponse]:
        """All successes of an operation, one for each media type: by status, JSON first."""
        found: list[DocumentedResponse] = []
        for status, answer in sorted(self.operation(operation_id).get("responses", _NOTHING).items()):
            if status.startswith("2"):
                content = self._component(answer).get("content") or {"": _NOTHING}
                kinds = sorted(content, key=lambda name: (name != JSON, name))
                found += [DocumentedResponse(int(status), kind, content[kind].get("schema")) for kind in kinds]
        return found

    def success_response(self, operation_id: str) -> DocumentedResponse:
        """The first success of an operation, as JSON where it has that."""
        return next(iter(self.success_responses(operation_id)), DocumentedResponse(200))

    def resolve(self, schema: Schema) -> Schema:
        """The schema that a reference stands for; other schemas stand for themselves."""
        return self._component(schema)

    def properties(self, schema: Schema) -> dict[str, Schema]:
        """The properties of an object, those of `allOf` included."""
        schema = self.resolve(schema)
        found: dict[str, Schema] = {}
        for part in schema.get("allOf", ()):
            found |= self.properties(part)
        found.update(schema.get("properties", _NOTHING))
        return found

    def required(self, schema: Schema) -> set[str]:
        """The properties that an object must have, those of `allOf` included."""
        schema = self.resolve(schema)
        found = set(schema.get("required", ()))
        return found.union(*(self.required(part) for part in schema.get("allOf", ())))

    def said(self, schema: Schema, value: Any) -> Any:
        """A value that was sent, without the nulls of properties that cannot be null: they say nothing.

        Args:
            schema: what the value must be.
            value: a JSON value.
        """
        schema = self.resolve(schema)
        if isinstance(value, list):
            return [self.said(schema.get("items", _NOTHING), item) for item in value]
        if not isinstance(value, dict):
            return value
        shapes = {name: self._shapes(schema, name) for name in value}
        return {
            name: self.said(shapes[name][0], each) if len(shapes[name]) == 1 else each
            for name, each in value.items()
            if each is not None or not shapes[name] or any(self._may_be_null(shape) for shape in shapes[name])
        }

    def _shapes(self, schema: Schema, name: str) -> list[Schema]:
        """What a property is in an object, or in the members of a union that have it."""
        schema = self.resolve(schema)
        own = self.properties(schema)
        members = (*schema.get("oneOf", ()), *schema.get("anyOf", ()))
        return [own[name]] if name in own else [each for member in members for each in self._shapes(member, name)]

    def _may_be_null(self, schema: Schema) -> bool:
        return bool(schema.get("nullable") or self.resolve(schema).get("nullable"))

    def find_problems(self, schema: Schema, value: Any, *, request: bool = False) -> list[str]:
        """What is wrong with a value, the first few problems: where and what, such as "/owner/id must be a string".

        Args:
            schema: what it must be.
            value: a JSON value.
            request: whether it was sent to the service, which is lenient with what it takes.
        """
        return (self._sent if request else self._answered).problems(schema, value)

    @functools.cached_property
    def _sent(self) -> Judge:
        return self._judge(request=True)

    @functools.cached_property
    def _answered(self) -> Judge:
        return self._judge(request=False)

    def _judge(self, *, request: bool) -> Judge:
        from .validator import Judge  # the library behind it takes longer to import than a sandbox to start

        return Judge(self._contents.get("components", _NOTHING), request=request)

    def _component(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        seen: set[str] = set()
        while (pointer := node.get("$ref")) and pointer not in seen:
            seen.add(pointer)
            *_, kind, name = pointer.split("/")
            node = self._contents["components"][kind][name]
        return node


@functools.cache
def load_document(version: str) -> Document:
    """The document of an API version, which the generated client was made from.

    Args:
        version: "v2024" or "v2025".
    """

    def load() -> Mapping[str, Any]:
        from importlib import resources  # it takes its time, and who only starts a sandbox reads no document

        text = resources.files(__package__).joinpath("documents", f"{version}.json").read_text(encoding="utf-8")
        document: Mapping[str, Any] = json.loads(text)
        return document

    return Document(load)
