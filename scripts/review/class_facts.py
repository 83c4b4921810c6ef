"""Facts of fields from a vendored document: its objects, matched with the generated classes.

The document is read from each operation's bodies and responses, together with the types that the operation has in the
generated code; the other components, with the class of their name. So an object is matched with the class that the
client uses at its place, whatever the class is called, and whether the object is a component, is written inside
another or in an operation, or consists of parts (`allOf`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import attrs

from scripts.document import Document, Json, ref_name, resolve
from scripts.generate.render.client import class_name
from scripts.review.document_facts import body_schemas, result_schemas, select_limits
from scripts.review.surface import Limits, Model, Operation
from scripts.review.types import words


def add_class_facts(
    models: Mapping[str, Model], operations: Sequence[Operation], nodes: Mapping[str, Json], document: Document
) -> dict[str, Model]:
    """Add limits to the fields of models, and whether other properties are refused.

    Args:
        models: by class name.
        operations: of the generated code.
        nodes: the operations of the document, by address.
        document: the vendored document.
    """
    walk = _Walk(document, models)
    for operation in operations:
        node = nodes.get(operation.address)
        if node is not None:
            walk.start(operation, node)
    for component, schema in document.get("components", {}).get("schemas", {}).items():
        walk.component(component, schema)
    return {name: _with_facts(model, walk) for name, model in models.items()}


def _with_facts(model: Model, walk: _Walk) -> Model:
    fields = {
        name: attrs.evolve(field, limits=walk.limits.get((model.name, field.wire), {}))
        for name, field in model.fields.items()
    }
    return attrs.evolve(model, fields=fields, closed=model.name in walk.closed)


@attrs.frozen
class _Walk:
    """A walk through a document along the types of the generated code.

    Args:
        document: the vendored document.
        models: by class name.
        limits: the result: the limits of a field at each place, by class and name in JSON.
        closed: the result: the classes that accept no other properties.
        visited: the objects whose class is known, with the class.
    """

    document: Document
    models: Mapping[str, Model]
    limits: dict[tuple[str, str], dict[str, Limits]] = attrs.field(factory=dict)
    closed: set[str] = attrs.field(factory=set)
    visited: set[tuple[int, str]] = attrs.field(factory=set)

    def start(self, operation: Operation, node: Json) -> None:
        for schema in result_schemas(self.document, node):
            self._value(schema, words(operation.returns), f"{operation.address} response")
        sent = [p.annotation for p in operation.parameters if p.wire == "body"]
        for schema in body_schemas(self.document, node) if sent else ():
            self._value(schema, words(sent[0]), f"{operation.address} body")

    def component(self, component: str, schema: Json) -> None:
        """Visit a component that the walk has not reached, if there is a class of its name."""
        name = class_name(component)
        if name in self.models and not any(owner == name for _, owner in self.visited):
            self._value(schema, [name], component)

    def _value(self, schema: Json, candidates: Sequence[str], place: str) -> None:
        """Visit a value whose type contains some of these classes."""
        candidates = [name for name in candidates if name in self.models]
        place = ref_name(schema) or place
        schema = resolve(self.document, schema)
        if not candidates or not isinstance(schema, dict):
            return
        for key in ("items", "additionalProperties"):
            self._value(schema.get(key), candidates, f"{place}/{key}")
        for key in ("oneOf", "anyOf"):
            for number, part in enumerate(schema.get(key) or ()):
                self._value(part, candidates, f"{place}/{number}")
        properties = dict(self._properties(schema))
        if properties:
            self._object(schema, properties, candidates, place)

    def _object(self, schema: Json, properties: Mapping[str, Json], candidates: Sequence[str], place: str) -> None:
        name = max(candidates, key=lambda name: self._similarity(name, properties))
        if not self._similarity(name, properties):
            for key, child in properties.items():  # the object around a list is no class
                self._value(child, candidates, f"{place}/{key}")
            return
        if (id(schema), name) in self.visited:
            return
        self.visited.add((id(schema), name))
        if schema.get("additionalProperties") is False:
            self.closed.add(name)
        for field in self.models[name].fields.values():
            if field.wire in properties:
                child = properties[field.wire]
                self.limits.setdefault((name, field.wire), {})[place] = select_limits(self.document, child)
                self._value(child, words(field.annotation), f"{place}/{field.wire}")

    def _similarity(self, name: str, properties: Mapping[str, Json]) -> float:
        """How many of the properties of either are those of both."""
        fields = {field.wire for field in self.models[name].fields.values()}
        return len(fields & properties.keys()) / (len(fields | properties.keys()) or 1)

    def _properties(self, schema: Json, depth: int = 8) -> Iterator[tuple[str, Json]]:
        """Iterate over the properties of an object, with those of its parts first."""
        schema = resolve(self.document, schema)
        if not isinstance(schema, dict) or not depth:
            return
        for part in schema.get("allOf") or ():
            yield from self._properties(part, depth - 1)
        properties = schema.get("properties")
        yield from (properties if isinstance(properties, dict) else {}).items()
