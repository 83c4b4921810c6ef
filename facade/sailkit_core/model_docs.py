"""Docstrings of models, composed when they are asked for from the texts beside the generated code."""

from __future__ import annotations

import functools
import json
import textwrap
from collections.abc import Mapping
from importlib.resources import files

__all__ = ["compose_doc", "read_texts"]

FILE = "model_docs.json"
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
    tables = _read_tables(package)
    texts = tables.get(version, {}).get(name)
    return texts if texts is not None else tables.get("default", {}).get(name, {})


@functools.cache
def _read_tables(package: str) -> dict[str, dict[str, dict[str, str]]]:
    try:
        text = files(package).joinpath(FILE).read_text(encoding="utf-8")
    except (ModuleNotFoundError, FileNotFoundError):
        return {}
    tables: dict[str, dict[str, dict[str, str]]] = json.loads(text)
    return tables
