"""Notes: our own sentences on operations, models and parameters, in `openapi/notes`, one file a tag.

`_parameters.yaml` has the sentences on parameters by name. What a note speaks of may not exist, yet or any more: that
is a warning. A file of another form is an error.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import attrs

from scripts.grammar import KINDS, check_node, format_pointer
from scripts.vendor import yaml12

__all__ = ["ModelNote", "Notes", "NotesError", "OperationNote", "file_name", "read_notes"]

PARAMETERS = "_parameters.yaml"


class NotesError(Exception):
    """Notes that cannot be used; the message names the file, the place in it and the remedy."""


@attrs.frozen
class OperationNote:
    """A note on an operation.

    Args:
        text: sentences; the first one is the summary.
        destroys: whether data or access is lost.
    """

    text: str
    destroys: bool = False

    @property
    def summary(self) -> str:
        """The first sentence."""
        return _SENTENCE.split(self.text, maxsplit=1)[0]

    @property
    def details(self) -> str:
        """The sentences after the first."""
        return self.text[len(self.summary) :].strip()


_SENTENCE = re.compile(r"(?<=[.!?])(?<!e\.g\.)(?<!i\.e\.)\s+(?=[A-Z`])")


@attrs.frozen
class ModelNote:
    """A note on a model: sentences, and the meaning of fields by their names in JSON."""

    text: str = ""
    fields: Mapping[str, str] = attrs.field(factory=dict)


@attrs.frozen
class Notes:
    """All notes.

    Args:
        operations: by operation id.
        models: by the name of the component in the vendored document; that of an inline object by its class.
        parameters: sentences by the name of a parameter, of any operation.
        lists: the same, of operations whose list comes in pages; they replace those of `parameters`.
        files: the file of each operation and model, for messages.
    """

    operations: Mapping[str, OperationNote] = attrs.field(factory=dict)
    models: Mapping[str, ModelNote] = attrs.field(factory=dict)
    parameters: Mapping[str, str] = attrs.field(factory=dict)
    lists: Mapping[str, str] = attrs.field(factory=dict)
    files: Mapping[tuple[str, str], str] = attrs.field(factory=dict)

    def unused(self, known: Mapping[str, Iterable[str]]) -> list[str]:
        """Describe each note on what does not exist.

        Args:
            known: names that exist, by section.
        """
        sections = {name: getattr(self, name) for name in ("operations", "models", "parameters", "lists")}
        return [
            f"openapi/notes/{self.files.get((section, name), PARAMETERS)}: {section} {name}: no document has it"
            for section, notes in sections.items()
            for name in sorted(notes.keys() - {*known.get(section, ())})
        ]


def file_name(tag: str) -> str:
    """The file of the notes on a tag's operations: the tag in kebab-case."""
    return "-".join(re.findall(r"[a-z0-9]+", tag.lower())) + ".yaml"


def read_notes(folder: Path) -> Notes:
    """Read a folder of notes; none where there is no folder.

    Raises:
        NotesError: for a file that is not YAML or has another form, and for a second note on one thing.
    """
    operations: dict[str, OperationNote] = {}
    models: dict[str, ModelNote] = {}
    files: dict[tuple[str, str], str] = {}
    for path in sorted(folder.glob("[!_]*.yaml")):
        content = _load(path, "notes")
        for section in ("operations", "models"):
            for name in content.get(section, ()):
                if (first := files.setdefault((section, name), path.name)) != path.name:
                    raise NotesError(f"{path.name}#/{section}/{name}: {first} has a note on it; remove one of them")
        for name, note in content.get("operations", {}).items():
            entry: dict[str, Any] = {"text": note} if isinstance(note, str) else note
            operations[name] = OperationNote(_joined(entry["text"]), entry.get("destroys", False))
        for name, note in content.get("models", {}).items():
            entry = {"text": note} if isinstance(note, str) else note
            fields = {field: _joined(text) for field, text in entry.get("fields", {}).items()}
            models[name] = ModelNote(_joined(entry.get("text", "")), fields)
    path = folder / PARAMETERS
    tables = _load(path, "parameter notes") if path.exists() else {}
    parameters, lists = (
        {name: _joined(text) for name, text in tables.get(key, {}).items()} for key in ("parameters", "lists")
    )
    return Notes(operations, models, parameters, lists, files)


def _load(path: Path, kind: str) -> dict[str, Any]:
    try:
        loaded = yaml12.load(path.read_bytes())
    except yaml12.YamlError as error:
        where = path.name if error.line is None else f"{path.name}, line {error.line}"
        raise NotesError(f"{where}: {error.problem}") from None
    content: dict[str, Any] = {} if loaded.value is None else loaded.value
    for key, line in loaded.repeated:
        raise NotesError(f"{path.name}, line {line}: {key} stands here a second time; join the two")
    for pointer, problem in _problems(kind, content, ()):
        raise NotesError(f"{path.name}#{format_pointer(pointer)}: {problem}")
    return content


def _problems(kind: str, node: Any, pointer: tuple[str, ...]) -> Iterable[tuple[tuple[str, ...], str]]:
    """What is wrong with a node and the nodes in it; unlike in a document, a key that is not known is wrong."""
    yield from ((pointer + place, problem) for place, problem in check_node(kind, node))
    if not isinstance(node, dict):
        return
    for key in node.keys() - KINDS[kind].keys():
        yield (*pointer, key), f"{key} is not known; known are {', '.join(KINDS[kind])}"
    for section, inner in _INNER.get(kind, {}).items():
        for name, child in node.get(section, {}).items():
            if isinstance(child, dict):
                yield from _problems(inner, child, (*pointer, section, name))


_INNER = {"notes": {"operations": "operation note", "models": "model note"}}


def _joined(text: str) -> str:
    return " ".join(text.split())
