"""Docstrings of models, composed when they are asked for from the texts beside the generated code."""

from __future__ import annotations

import functools
import json
import textwrap
from collections.abc import Mapping
from importlib.resources import files

__all__ = ["compose_doc", "read_texts"]

FILE = "model_docs.jsonl"
_WRAPPER = textwrap.TextWrapper(112, subsequent_indent="        ", break_long_words=False, break_on_hyphens=False)


def compose_doc(module: str, name: str, json_names: Mapping[str, str]) -> str | None:
    """The docstring of a generated model: what it is, and the meaning of its fields; None if nothing is known.

    Args:
        module: the module of the class.
        name: the name of the class.
        json_names: the JSON name of each field.
    """
    package, _, version = module.rpartition(".models.")[0].rpartition(".")
    texts = read_texts(package, version, name) if package else {}
    fields = [(field, texts[json_name]) for field, json_name in json_names.items() if json_name in texts]
    lines = [_WRAPPER.fill(f"    {field}: {text}") for field, text in fields]
    parts = [textwrap.fill(texts.get("", ""), 112), "\n".join(["Args:", *lines]) if lines else ""]
    return "\n\n".join(filter(None, parts)) or None


def read_texts(package: str, version: str, name: str) -> Mapping[str, str]:
    """The texts on a model or enum: "" for itself, the JSON names of its fields for theirs.

    Args:
        package: the generated package, such as "sailkit_api".
        version: the API version, such as "v2025".
        name: the name of the class.
    """
    entries = _read_entries(package).get(name, ())
    return {field: text for field, text, *versions in entries if not versions or version in versions}


@functools.cache
def _read_entries(package: str) -> dict[str, list[list[str]]]:
    """The texts of every class: the field, the text, and the versions if it does not hold in all."""
    try:
        text = files(package).joinpath(FILE).read_text(encoding="utf-8")
    except (ModuleNotFoundError, FileNotFoundError):
        return {}
    entries: dict[str, list[list[str]]] = {}
    values: list[str | list[str]] = json.loads("[" + text.strip().replace("\n", ",") + "]")
    for value in values:
        if isinstance(value, str):
            own = entries.setdefault(value, [])
        else:
            own.append(value)
    return entries
