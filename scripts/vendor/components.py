"""Names of a document's components: the same for every form of a source.

Upstream keeps one schema in several files, and its published bundle is made by a tool that joins those which are alike
to the letter, prose included, and numbers the others (`Approval-2`) in an order of its own. So neither the number of
components of one name nor their numbers mean anything. Here, the name is the last step of the place, without a number
that such a tool appends; components of one name and one structure are one; of several structures, the second that the
finished document refers to, in the order of its sorted keys, gets `-2`, the third `-3`.
"""

from __future__ import annotations

import hashlib
import json
import posixpath
import re
from collections import Counter, deque
from collections.abc import Collection, Iterable, Iterator
from typing import Any

import attrs

from scripts.vendor.bundle import Place

__all__ = ["Component", "Link", "base_name", "name_components"]

_NUMBER = re.compile(r"(-([2-9]|[1-9][0-9]))+$")  # a year is part of a name


@attrs.frozen(eq=False)
class Component:
    """A component that was extracted.

    Args:
        kind: `schemas`, `parameters` or `responses`.
        name: the name without a number.
        node: what was extracted.
    """

    kind: str
    name: str
    node: Any


@attrs.frozen(eq=False)
class Link:
    """A reference to a component.

    Args:
        holder: the mapping that it belongs to.
        key: its key there.
        target: the component.
    """

    holder: dict[str, Any]
    key: str
    target: Component


def base_name(place: Place) -> str:
    """The name of the component at a place: the last step of its JSON pointer, or its file's name; no number."""
    last = place.steps[-1] if place.steps else re.sub(r"\.(ya?ml|json)$", "", posixpath.basename(place.file))
    return _NUMBER.sub("", re.sub(r"[^A-Za-z0-9._-]", "-", last))


def name_components(
    document: dict[str, Any], components: Collection[Component], links: Collection[Link]
) -> dict[str, dict[str, Any]]:
    """Name the components, and write the references to them.

    Args:
        document: the document without its components; it leads to all of them.
        components: the components.
        links: every reference, of the document and of the components.

    Returns:
        The components by kind and name.
    """
    marks = _mark(components, links)
    first: dict[str, Component] = {}
    unique = {component: first.setdefault(marks[component], component) for component in components}
    targets = {(id(link.holder), link.key): unique[link.target] for link in links}
    numbers: Counter[tuple[str, str]] = Counter()
    names: dict[Component, str] = {}
    for component in _in_order(document, targets):
        numbers[component.kind, component.name] += 1
        number = numbers[component.kind, component.name]
        names[component] = component.name if number == 1 else f"{component.name}-{number}"
    for link in links:
        link.holder[link.key] = f"#/components/{link.target.kind}/{names[unique[link.target]]}"
    groups: dict[str, dict[str, Any]] = {}
    for component, name in names.items():
        groups.setdefault(component.kind, {})[name] = component.node
    return groups


def _mark(components: Iterable[Component], links: Iterable[Link]) -> dict[Component, str]:
    """A mark of each component: two differ where kind, name or structure do, along any path of references."""
    marks = {component: f"{component.kind} {component.name}" for component in components}
    while True:
        for link in links:
            link.holder[link.key] = marks[link.target]
        deeper = {component: _digest(component) for component in marks}
        if len(set(deeper.values())) == len(set(marks.values())):
            return marks
        marks = deeper


def _digest(component: Component) -> str:
    text = json.dumps([component.kind, component.name, component.node], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def _in_order(document: dict[str, Any], targets: dict[tuple[int, str], Component]) -> Iterator[Component]:
    """Each component once, in the order in which the document and then the components refer to it."""
    seen: set[Component] = set()
    nodes: deque[Any] = deque([document])
    while nodes:
        for component in _referred(nodes.popleft(), targets):
            if component not in seen:
                seen.add(component)
                nodes.append(component.node)
                yield component


def _referred(node: Any, targets: dict[tuple[int, str], Component]) -> Iterator[Component]:
    if isinstance(node, list):
        for child in node:
            yield from _referred(child, targets)
    elif isinstance(node, dict):
        for key in sorted(node):
            target = targets.get((id(node), key))
            if target is not None:
                yield target
            else:
                yield from _referred(node[key], targets)
