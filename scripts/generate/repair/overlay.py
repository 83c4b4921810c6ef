"""Explicit repairs: OpenAPI Overlay 1.x documents whose actions say why, and how many places they repair.

Upstream may withdraw a place, or correct it: such a place needs no repair, and a notice says that the action is out of
date. More places than an action declares are an error, because nobody has looked at them.
"""

from __future__ import annotations

import copy
import difflib
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import attrs
import jsonpath

from scripts.document import SCHEMA_REF, Document, Json
from scripts.grammar import is_placeholder
from scripts.vendor import yaml12

_NUMBER = re.compile(r"-[0-9]+$")
SHOWN = 300  # characters of what stands where an action does not fit
SHOWN_PLACES = 20
KEYS = {"target", "description", "update", "copy", "remove", "x-reason", "x-matches", "x-replaces"}


class OverlayError(Exception):
    """Overlays that cannot be read, or that do not fit the document any more; each of `problems` names its action."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n\n".join(self.problems))

    def __reduce__(self) -> tuple[type[OverlayError], tuple[tuple[str, ...]]]:
        return OverlayError, (self.problems,)  # as it was made: errors come out of other processes


@attrs.frozen
class Action:
    """One change.

    Args:
        where: the file and the position in it, for messages.
        target: a JSONPath; what it selects is changed.
        reason: why.
        matches: for each API version, how many places it selects; 0 where it does not apply. Of another version, it
            applies to all places that it selects, if there is everything that it refers to.
        update: what is merged into each place, or None.
        remove: whether the places are removed.
        copy: a JSONPath of one place, which is merged into each place, or "" (Overlay 1.1).
        replaces: what the update replaces; a place that does not have it is not selected.
    """

    where: str
    target: str
    reason: str
    matches: dict[str, int]
    update: Json = None
    remove: bool = False
    copy: str = ""
    replaces: dict[str, Json] = attrs.field(factory=dict)


@attrs.frozen
class Overlaid:
    """A document with the explicit repairs, and notices on the actions that find fewer places than they declare."""

    document: Document
    notices: tuple[str, ...]


def read(folder: Path) -> list[Action]:
    """Read every overlay of a folder, in the order of file names.

    Raises:
        OverlayError: naming file and action, for each one that is not complete.
    """
    actions: list[Action] = []
    problems: list[str] = []
    for path in sorted(folder.glob("*.yaml")):
        try:
            listed = _listed(path)
        except ValueError as error:
            problems.append(f"{path.name}{error}")
            continue
        for number, node in enumerate(listed, 1):
            where = f"{path.name}, action {number}"
            try:
                actions.append(_action(where, node))
            except ValueError as error:
                problems.append(f"{where}: {error}")
    if problems:
        raise OverlayError(problems)
    return actions


def _listed(path: Path) -> list[dict[str, Any]]:
    try:
        document = yaml12.load(path.read_bytes()).value
    except yaml12.YamlError as error:
        line = "" if error.line is None else f", line {error.line}"
        raise ValueError(f"{line}: {error.problem}") from None
    if not isinstance(document, dict) or str(document.get("overlay", "")).split(".")[0] != "1":
        raise ValueError(": not an OpenAPI Overlay 1.x document (no `overlay: 1.0.0`)")
    actions = document.get("actions") or []
    if not isinstance(actions, list) or not all(isinstance(action, dict) for action in actions):
        raise ValueError(": `actions` is a list of mappings")
    return actions


def _action(where: str, action: dict[str, Any]) -> Action:
    unknown = sorted(set(action) - KEYS)
    if unknown:
        raise ValueError(f"unknown key {unknown[0]!r}; known are {', '.join(sorted(KEYS))}")
    for key in ("target", "x-reason", "x-matches"):
        if not action.get(key):
            raise ValueError(f"{key} is missing")
    if is_placeholder(str(action["x-reason"])):
        raise ValueError(f"x-reason is {action['x-reason']!r}; write what is wrong upstream, and how that is known")
    for key in ("target", "copy"):
        if not isinstance(action.get(key, ""), str):
            raise ValueError(f"{key} is not a JSONPath but {action[key]!r}")
        try:
            jsonpath.compile(action.get(key) or "$")
        except jsonpath.JSONPathError as error:
            raise ValueError(f"{action[key]} is no JSONPath: {error}") from None
    if ("update" in action) + ("copy" in action) + bool(action.get("remove")) != 1:
        raise ValueError("give either `update` or `remove: true` or `copy`")
    matches = action["x-matches"]
    numbers = list(matches.values()) if isinstance(matches, dict) else []
    if not any(numbers) or not all(type(n) is int and n >= 0 for n in numbers):
        raise ValueError("x-matches gives the number of places per version, such as {v2025: 1}; 0 for no repair there")
    replaces = action.get("x-replaces", {})
    if not isinstance(replaces, dict) or ("x-replaces" in action and not isinstance(action.get("update"), dict)):
        raise ValueError("x-replaces is a mapping of what the `update`, also a mapping, replaces")
    return Action(
        where=where,
        target=action["target"],
        reason=action["x-reason"],
        matches=matches,
        update=action.get("update"),
        remove=bool(action.get("remove")),
        copy=str(action.get("copy") or ""),
        replaces=replaces,
    )


def apply(document: Document, version: str, actions: Iterable[Action]) -> Overlaid:
    """Apply the actions for a version, in order; the document given is not changed.

    Raises:
        OverlayError: for each action that selects more places than it says, naming it and what it selected. The
            actions after it are tried as well. A version that an action does not list may have any number.
    """
    document = copy.deepcopy(document)
    problems: list[str] = []
    notices: list[str] = []
    for action in actions:
        if action.matches.get(version) == 0:
            continue
        nodes = [node for node in jsonpath.finditer(action.target, document) if _is_meant(action, node.obj)]
        if version not in action.matches and not _is_complete(action, document):
            continue
        expected = action.matches.get(version, len(nodes))
        if len(nodes) != expected:
            (problems if len(nodes) > expected else notices).append(_misfit(action, version, nodes, document))
        try:
            notices += _change(action, nodes, document)
        except ValueError as error:
            problems.append(f"{action.where}: {error}")
    if problems:
        raise OverlayError(problems)
    return Overlaid(document, tuple(notices))


def _is_meant(action: Action, place: Json) -> bool:
    """Whether a place has what the action replaces."""
    if not action.replaces:
        return True
    return isinstance(place, dict) and all(place.get(key) == value for key, value in action.replaces.items())


def _is_complete(action: Action, document: Document) -> bool:
    """Whether a document has all components that an update refers to, and the place of a copy."""
    if action.copy:
        return len(list(jsonpath.finditer(action.copy, document))) == 1
    names = {*document.get("components", {}).get("schemas", ()), *(action.update or () if _adds(action) else ())}
    return names.issuperset(re.findall(rf'"{SCHEMA_REF}([^"]+)"', json.dumps(action.update)))


def _adds(action: Action) -> bool:
    """Whether an update adds components."""
    return action.target == "$.components.schemas"


def _change(action: Action, nodes: list[jsonpath.JSONPathMatch], document: Document) -> Iterator[str]:
    """Change the places that an action selects; yields notices on what does not fit there."""
    update = _copied(action, document) if action.copy and nodes else action.update
    for match in sorted(nodes, key=lambda m: [str(p).zfill(8) for p in m.parts], reverse=True):
        if match.parent is None:
            raise ValueError(f"{action.target} selects the whole document")
        container: Any = match.parent.obj
        key = match.parts[-1]
        if action.remove:
            del container[key]
        else:
            place = container[key]
            if action.replaces:
                place = {name: value for name, value in place.items() if name not in action.replaces}
            container[key], gone = _with_members(merged(place, update))
            if gone:
                yield f"{action.where}: {match.path} has no member {' or '.join(gone)}; take it out of the mapping"


def _with_members(place: Json) -> tuple[Json, list[str]]:
    """The place whose discriminator maps to members of its union, and the components that are none.

    Upstream numbers components of one name anew when it adds or withdraws one: then the member of that name is meant.
    """
    if not isinstance(place, dict) or not isinstance(place.get("discriminator"), dict):
        return place, []
    nodes = [node for key in ("oneOf", "anyOf") for node in place.get(key, ())]
    members = {node["$ref"] for node in nodes if isinstance(node, dict) and "$ref" in node}
    mapping: dict[str, str] = {}
    gone: list[str] = []
    for value, target in place["discriminator"].get("mapping", {}).items():
        alike = [member for member in members if _NUMBER.sub("", member) == _NUMBER.sub("", target)]
        if target in members or len(alike) == 1:
            mapping[value] = target if target in members else alike[0]
        else:
            gone.append(target.rpartition("/")[2])
    return {**place, "discriminator": {**place["discriminator"], "mapping": mapping}}, gone


def _misfit(action: Action, version: str, nodes: list[jsonpath.JSONPathMatch], document: Document) -> str:
    lines = [match.path for match in nodes[:SHOWN_PLACES]]
    lines += [f"and {len(nodes) - len(lines)} more"] if len(nodes) > len(lines) else []
    places = "".join(f"\n  {line}" for line in lines) or " (nothing)"
    return (
        f"{action.where}: {action.target} selects {len(nodes)} places of {version} where {action.matches[version]} "
        f"were expected:{places}\n"
        f"Upstream has changed there: {_present(action.target, document, version)}. See whether the repair "
        f"({action.reason}) is still needed: if so, write its target, x-replaces or x-matches anew; if not, write "
        f"{version}: 0 there, or remove the action."
    )


def _copied(action: Action, document: Document) -> Json:
    nodes = list(jsonpath.finditer(action.copy, document))
    if len(nodes) != 1:
        raise ValueError(f"{action.copy} selects {len(nodes)} places to copy where 1 was expected")
    return nodes[0].obj


def _present(target: str, document: Document, version: str) -> str:
    """The part of a document at a target, or at the last step towards it that exists, with what else stands there."""
    path = jsonpath.compile(target)
    steps = [str(segment) for segment in path.segments] if isinstance(path, jsonpath.JSONPath) else []
    for end in range(len(steps), 0, -1):
        nodes = list(jsonpath.finditer("$" + "".join(steps[:end]), document))
        if nodes:
            text = json.dumps(nodes[0].obj, ensure_ascii=False)
            excerpt = text if len(text) <= SHOWN else f"{text[:SHOWN]}... ({len(text)} characters)"
            return f"{nodes[0].path} of {version} is {excerpt}{_alike(steps[end:], nodes[0].obj)}"
    return f"{version} has nothing of it, down from its first step"


def _alike(steps: list[str], node: Json) -> str:
    """The names in a mapping that are most like the one that the next step looks for."""
    wanted = re.findall(r"'([^']+)'", steps[0]) if steps and isinstance(node, dict) else []
    names = dict.fromkeys(name for one in wanted for name in difflib.get_close_matches(one, node, cutoff=0.6))
    return f"; most like it: {', '.join(names)}" if names else ""


def merged(place: Json, update: Json) -> Json:
    """Merge as the Overlay specification says: objects key by key, lists at the end, anything else replaced."""
    if isinstance(place, dict) and isinstance(update, dict):
        added = {key: merged(place[key], value) if key in place else value for key, value in update.items()}
        return {**place, **copy.deepcopy(added)}
    if isinstance(place, list):
        return [*place, *copy.deepcopy(update if isinstance(update, list) else [update])]
    return copy.deepcopy(update)
