"""Documents of the client, in a form that other tools interpret as intended."""

from __future__ import annotations

import json
from importlib import resources
from typing import Any


def load_document(version: str) -> dict[str, Any]:
    """Load the repaired document of an API version, and simplify it for other tools.

    - No format UUID: the documents use it for ids of every kind, such as ids of identities, which have no dashes.
    - Unions are `anyOf`: upstream writes `oneOf` for values that match several members. The discriminator is removed,
      because it may be a property of the object around the union, which only this project's generator supports.
    - An optional authorisation, `[{}]`, is none: some tools count it as a kind of authorisation.
    """
    path = resources.files("sailkit_sandbox.openapi").joinpath("documents", f"{version}.json")
    document: dict[str, Any] = _simplify(json.loads(path.read_text("utf-8")))
    return document


def _simplify(node: Any) -> Any:
    if isinstance(node, list):
        return [_simplify(item) for item in node]
    if not isinstance(node, dict):
        return node
    result = {name: _simplify(value) for name, value in node.items() if name != "discriminator"}
    if result.get("format") in ("uuid", "UUID"):
        del result["format"]
    if result.get("security") == [{}]:
        result["security"] = []
    return {("anyOf" if name == "oneOf" else name): value for name, value in result.items()}
