"""The documents as tools of others can judge by them."""

from __future__ import annotations

import json
from importlib import resources
from typing import Any


def judged(version: str) -> dict[str, Any]:
    """The document that the client is made from, in terms that everyone understands.

    No text must be a UUID, which the documents call ids of any kind, such as those of identities, that have no dashes.
    Unions are satisfied by one member or several, since upstream calls them `oneOf` where what fits one member fits
    another as well; what tells the members apart is left out, for it may be a property of the object around the union,
    which only this project's generator understands. A choice of nothing at all is taken for a kind of authorisation:
    where none is needed, none is named.
    """
    text = resources.files(f"sailkit_api.{version}").joinpath("document.json").read_text("utf-8")
    found: dict[str, Any] = _plain(json.loads(text))
    return found


def _plain(node: Any) -> Any:
    if isinstance(node, list):
        return [_plain(item) for item in node]
    if not isinstance(node, dict):
        return node
    kept = {name: _plain(value) for name, value in node.items() if name != "discriminator"}
    if kept.get("format") in ("uuid", "UUID"):
        del kept["format"]
    if kept.get("security") == [{}]:
        kept["security"] = []
    return {("anyOf" if name == "oneOf" else name): value for name, value in kept.items()}
