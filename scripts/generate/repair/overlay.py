"""Explicit repairs: OpenAPI Overlay 1.x documents whose actions say why, and how often they must match."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import attrs
import jsonpath

from scripts.document import Document, Json
from scripts.vendor import yaml12

SHOWN = 300  # characters of what stands where an action does not fit
KEYS = {"target", "description", "update", "copy", "remove", "x-reason", "x-matches"}


class OverlayError(Exception):
    """An overlay that cannot be read, or that does not fit the document any more."""


@attrs.frozen
class Action:
    """One change.

    Args:
        where: the file and the position in it, for messages.
        target: a JSONPath; what it selects is changed.
        reason: why.
        matches: for each API version that it applies to, how many places it must select.
        update: what is merged into each place, or None.
        remove: whether the places are removed.
        copy: a JSONPath of one place, which is merged into each place, or "" (Overlay 1.1).
    """

    where: str
    target: str
    reason: str
    matches: dict[str, int]
    update: Json = None
    remove: bool = False
    copy: str = ""


def read(folder: Path) -> list[Action]:
    """Read every overlay of a folder, in the order of file names.

    Raises:
        OverlayError: naming file and action, for one that is not complete.
    """
    actions: list[Action] = []
    for path in sorted(folder.glob("*.yaml")):
        try:
            document = yaml12.load(path.read_bytes()).value
        except yaml12.YamlError as error:
            raise OverlayError(f"{path.name}, line {error.line}: {error.problem}") from None
        if not isinstance(document, dict) or str(document.get("overlay", "")).split(".")[0] != "1":
            raise OverlayError(f"{path.name}: not an OpenAPI Overlay 1.x document (no `overlay: 1.0.0`)")
        actions_given = document.get("actions") or []
        if not isinstance(actions_given, list) or not all(isinstance(action, dict) for action in actions_given):
            raise OverlayError(f"{path.name}: `actions` is a list of mappings")
        listed = enumerate(actions_given, 1)
        actions += [_action(f"{path.name}, action {number}", action) for number, action in listed]
    return actions


def _action(where: str, action: dict[str, Any]) -> Action:
    unknown = sorted(set(action) - KEYS)
    if unknown:
        raise OverlayError(f"{where}: unknown key {unknown[0]!r}; known are {', '.join(sorted(KEYS))}")
    for key in ("target", "x-reason", "x-matches"):
        if not action.get(key):
            raise OverlayError(f"{where}: {key} is missing")
    if not isinstance(action["target"], str):
        raise OverlayError(f"{where}: target is not a JSONPath but {action['target']!r}")
    if ("update" in action) + ("copy" in action) + bool(action.get("remove")) != 1:
        raise OverlayError(f"{where}: give either `update` or `remove: true` or `copy`")
    matches = action["x-matches"]
    if not isinstance(matches, dict) or not all(type(n) is int and n > 0 for n in matches.values()):
        raise OverlayError(f"{where}: x-matches gives the number of places per version, such as {{v2025: 1}}")
    return Action(
        where=where,
        target=action["target"],
        reason=action["x-reason"],
        matches=matches,
        update=action.get("update"),
        remove=bool(action.get("remove")),
        copy=str(action.get("copy") or ""),
    )


def apply(document: Document, version: str, actions: Iterable[Action]) -> Document:
    """The document with the actions for its version applied, in order; the document given is not changed.

    Raises:
        OverlayError: for an action that selects more or fewer places than it says, naming it and what it selected.
    """
    document = copy.deepcopy(document)
    for action in actions:
        expected = action.matches.get(version)
        if expected is None:
            continue
        try:
            nodes = list(jsonpath.finditer(action.target, document))
        except jsonpath.JSONPathError as error:
            raise OverlayError(f"{action.where}: {action.target} is no JSONPath: {error}") from None
        if len(nodes) != expected:
            places = ", ".join(match.path for match in nodes[:5]) or "nothing"
            raise OverlayError(
                f"{action.where}: {action.target} selects {len(nodes)} places of {version} where {expected} were "
                f"expected ({places}). Upstream has changed there: {_present(action.target, document, version)}. See "
                f"whether the repair ({action.reason}) is still needed: if so, write its target or x-matches anew; if "
                f"not, take {version} out of x-matches, or remove the action."
            )
        update = _copied(action, document) if action.copy else action.update
        for match in sorted(nodes, key=lambda m: [str(p).zfill(8) for p in m.parts], reverse=True):
            if match.parent is None:
                raise OverlayError(f"{action.where}: {action.target} selects the whole document")
            container: Any = match.parent.obj
            key = match.parts[-1]
            if action.remove:
                del container[key]
            else:
                container[key] = merged(container[key], update)
    return document


def _copied(action: Action, document: Document) -> Json:
    try:
        nodes = list(jsonpath.finditer(action.copy, document))
    except jsonpath.JSONPathError as error:
        raise OverlayError(f"{action.where}: {action.copy} is no JSONPath: {error}") from None
    if len(nodes) != 1:
        raise OverlayError(f"{action.where}: {action.copy} selects {len(nodes)} places to copy where 1 was expected")
    return nodes[0].obj


def _present(target: str, document: Document, version: str) -> str:
    """The part of a document at a target, or at the last step towards it that exists."""
    path = jsonpath.compile(target)
    steps = [str(segment) for segment in path.segments] if isinstance(path, jsonpath.JSONPath) else []
    for end in range(len(steps), 0, -1):
        nodes = list(jsonpath.finditer("$" + "".join(steps[:end]), document))
        if nodes:
            text = json.dumps(nodes[0].obj, ensure_ascii=False)
            excerpt = text if len(text) <= SHOWN else f"{text[:SHOWN]}... ({len(text)} characters)"
            return f"{nodes[0].path} of {version} is {excerpt}"
    return f"{version} has nothing of it, down from its first step"


def merged(place: Json, update: Json) -> Json:
    """Merge as the Overlay specification says: objects key by key, lists at the end, anything else replaced."""
    if isinstance(place, dict) and isinstance(update, dict):
        added = {key: merged(place[key], value) if key in place else value for key, value in update.items()}
        return {**place, **copy.deepcopy(added)}
    if isinstance(place, list):
        return [*place, *copy.deepcopy(update if isinstance(update, list) else [update])]
    return copy.deepcopy(update)
