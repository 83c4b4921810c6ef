"""Places of a real document that a mutation may change, each used once."""

from __future__ import annotations

import copy
import keyword
import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, Literal, TypeAlias

import attrs

from scripts.document import Document, Json, operations, ref_name, resolve
from scripts.generate.render.client import function_name

Verdict: TypeAlias = Literal["breaks", "behaves", "new", "documentation"]

PAGE_PROPERTIES: Final = {"items", "results", "count", "total", "limit", "offset"}  # of an object around a list
RESERVED: Final = {*keyword.kwlist, "self"}  # Python has another meaning for these, so that the field has another name
JSON: Final = "application/json"


@attrs.frozen
class Expected:
    """A change that the review must report.

    Args:
        rule: the name of the mutation.
        kinds: the kind of the change; several if any of them is right.
        verdict: its verdict.
        place: "operation" or "field".
        name: method and path, or class and field.
        text: a part of the message.
    """

    rule: str
    kinds: tuple[str, ...]
    verdict: Verdict
    place: Literal["operation", "field"]
    name: str
    text: str = ""


@attrs.frozen
class Property:
    """A property of a component that is a class of its own.

    Args:
        owner: the class.
        schema: the component, to be changed.
        name: the property.
        sent: whether a request contains it.
        received: whether a response contains it.
    """

    owner: str
    schema: dict[str, Any]
    name: str
    sent: bool
    received: bool

    @property
    def node(self) -> dict[str, Any]:
        """The schema of the property."""
        node: dict[str, Any] = self.schema["properties"][self.name]
        return node

    @property
    def is_required(self) -> bool:
        return self.name in self.schema.get("required", ())

    @property
    def subject(self) -> str:
        return f"{self.owner}.{function_name(self.name).rstrip('_')}"  # a field may have the name of a builtin

    def set_required(self, *, required: bool) -> None:
        """Add the property to the required ones, or remove it."""
        names = [name for name in self.schema.get("required", ()) if name != self.name]
        self.schema["required"] = [*names, self.name] if required else names


@attrs.frozen
class Action:
    """An operation, to be changed; its parameters and responses are its own, without references."""

    method: str
    path: str
    node: dict[str, Any]
    document: Document

    @property
    def route(self) -> str:
        return f"{self.method.upper()} {self.path}"

    def parameters(self, place: str, test: Callable[[Json], bool]) -> Iterator[dict[str, Any]]:
        """Iterate over the parameters in a place for which the test is true."""
        return (p for p in self.node.get("parameters", ()) if p["in"] == place and test(p))

    @property
    def answer(self) -> dict[str, Any] | None:
        """The only successful response."""
        answers = [answer for status, answer in self.node["responses"].items() if status.startswith("2")]
        return answers[0] if len(answers) == 1 else None


def find_properties(
    document: Document, classes: Mapping[str, str], excluded: set[str], dice: random.Random
) -> list[Property]:
    """Find one property of each component that is a class of its own and is no part of another, in random order."""
    schemas = document["components"]["schemas"]
    shared = {name for name, number in Counter(classes.values()).items() if number > 1}
    excluded = excluded | _parts(document)
    sent, received = (reachable(document, _roots(document, response=response)) for response in (False, True))
    result: list[Property] = []
    for component, schema in schemas.items():
        name = classes.get(component)
        properties = schema.get("properties", {})
        if name is None or name in shared or component in excluded:
            continue
        candidates = [key for key in properties if key not in PAGE_PROPERTIES | RESERVED and key.isidentifier()]
        if schema.get("allOf") or len(properties) < 3 or not candidates:
            continue
        if component in sent or component in received:
            place = Property(name, schema, dice.choice(candidates), component in sent, component in received)
            result.append(place)
    dice.shuffle(result)
    return result


def find_actions(document: Document, dice: random.Random) -> list[Action]:
    """Find all operations, in random order; what they refer to is copied into them."""
    result = []
    for path, method, node in operations(document):
        shared = document["paths"][path].pop("parameters", [])
        for other in document["paths"][path].values():
            if isinstance(other, dict) and shared:
                other["parameters"] = [*other.get("parameters", []), *shared]
        node["parameters"] = [copy.deepcopy(resolve(document, p)) for p in node.get("parameters", [])]
        node["responses"] = {k: copy.deepcopy(resolve(document, r)) for k, r in node["responses"].items()}
        if "operationId" in node:
            result.append(Action(method, path, node, document))
    dice.shuffle(result)
    return result


def _parts(document: Document) -> set[str]:
    """The components that others consist of or that are members of unions."""
    return {
        name
        for node in _nodes(document)
        for key in ("allOf", "oneOf", "anyOf")
        for part in node.get(key) or ()
        if (name := ref_name(part))
    }


def _roots(document: Document, *, response: bool) -> Iterator[Json]:
    """Iterate over the successful responses, or the requests, of all operations."""
    for _, _, node in operations(document):
        answers = [answer for status, answer in node["responses"].items() if status.startswith("2")]
        yield from answers if response else [node.get("requestBody", {}), node.get("parameters", [])]


def reachable(document: Document, roots: Iterable[Json]) -> set[str]:
    """The schema components that these parts of a document contain."""
    found: set[str] = set()
    stack = [name for root in roots for name in _references(document, root)]
    while stack:
        name = stack.pop()
        if name not in found:
            found.add(name)
            stack += _references(document, document["components"]["schemas"].get(name, {}))
    return found


def _references(document: Document, root: Json) -> Iterator[str]:
    for node in _nodes(root):
        pointer = node.get("$ref")
        if isinstance(pointer, str):
            if "/schemas/" in pointer:
                yield pointer.rpartition("/")[2]
            else:
                yield from _references(document, resolve(document, node))


def _nodes(root: Json) -> Iterable[dict[str, Any]]:
    if isinstance(root, dict):
        yield root
        for child in root.values():
            yield from _nodes(child)
    elif isinstance(root, list):
        for child in root:
            yield from _nodes(child)
