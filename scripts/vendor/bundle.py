"""References (`$ref`) through upstream's files.

A `$ref` never leaves the source. Its target must exist; otherwise the error names the file, the place in it and the
`$ref`. There is one exception, and it is reported: v2024 and v2025 refer to upstream's older trees (`OLDER_TREES`) in
a few places. If a source has no file of such a tree, as archives of the two versions do not, the file at the same
place in the version's own tree is read instead, if it exists.
"""

from __future__ import annotations

import hashlib
import posixpath
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote

import attrs

from scripts.grammar import format_pointer
from scripts.vendor.sources import VendorError
from scripts.vendor.yaml12 import YamlError, load

__all__ = ["OLDER_TREES", "Place", "Tree", "is_alias"]

OLDER_TREES = ("beta", "internal", "v3")

_MAX_HOPS = 20
_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|[/\\]")
_INDEX = re.compile(r"[0-9]{1,9}")


@attrs.frozen
class Place:
    """A place in a source.

    Args:
        file: the path of the file.
        steps: the keys and indexes that lead to the place inside the file.
    """

    file: str
    steps: tuple[str, ...] = ()

    def __truediv__(self, step: object) -> Place:
        return Place(self.file, (*self.steps, str(step)))

    def __str__(self) -> str:
        return f"{self.file}#{format_pointer(self.steps)}"


@attrs.define(eq=False)
class Tree:
    """A root document and the files that it refers to; each file is read once, on first use.

    Args:
        files: paths to contents, of the whole source.
        file: the path of the root document.
        parsed: values of the files that were read.
        hashes: sha256 of the files that were read.
        repeated: keys that occur twice in one mapping of these files.
        stand_ins: `$ref`s to an older tree that were resolved in the version's own tree.
    """

    files: Mapping[str, bytes]
    file: str
    parsed: dict[str, Any] = attrs.field(init=False, factory=dict)
    hashes: dict[str, str] = attrs.field(init=False, factory=dict)
    repeated: list[str] = attrs.field(init=False, factory=list)
    stand_ins: set[str] = attrs.field(init=False, factory=set)

    @property
    def root(self) -> Place:
        """The place of the root document."""
        return Place(self.file)

    def read(self, file: str) -> Any:
        """Parse a file of the source.

        Raises:
            VendorError: if it is not YAML.
        """
        if file not in self.parsed:
            data = self.files[file]
            try:
                loaded = load(data)
            except YamlError as error:
                where = ":".join(str(part) for part in (file, error.line, error.column) if part is not None)
                raise VendorError(f"{where}: not valid YAML: {error}; correct the file or fetch it again") from None
            self.parsed[file] = loaded.value
            self.hashes[file] = hashlib.sha256(data).hexdigest()
            self.repeated += [f"{file}:{line}: {key}" for key, line in loaded.repeated]
        return self.parsed[file]

    def locate(self, ref: object, place: Place) -> Place:
        """Find the target of a `$ref`.

        Args:
            ref: the value of the `$ref`.
            place: where the `$ref` is.

        Raises:
            VendorError: if it is not a reference inside the source, or its file does not exist.
        """
        if not isinstance(ref, str):
            raise VendorError(f"{place}: a $ref must be text; correct it upstream or in a copy")
        label = f'{place}: $ref "{ref}"'
        path, _, fragment = ref.partition("#")
        if fragment and not fragment.startswith("/"):
            raise VendorError(f"{label} has no JSON pointer after the #; correct it upstream or in a copy")
        steps = (unquote(step).replace("~1", "/").replace("~0", "~") for step in fragment.split("/")[1:])
        return Place(self._find_file(path, place, label) if path else place.file, tuple(steps))

    def follow(self, ref: object, place: Place) -> tuple[Place, Any]:
        """Find the target of a `$ref`, and its value.

        Args:
            ref: the value of the `$ref`.
            place: where the `$ref` is.

        Raises:
            VendorError: if the target does not exist.
        """
        target = self.locate(ref, place)
        node = self.read(target.file)
        for step in target.steps:
            node = _step(node, step)
        if node is None:
            raise VendorError(f'{place}: $ref "{ref}" leads to {target}, which is empty; provide a complete source')
        return target, node

    def resolve(self, node: Any, place: Place) -> tuple[Any, Place]:
        """Follow a node that is a `$ref` to a node that is not.

        Returns:
            The node and its place.
        """
        for _ in range(_MAX_HOPS):
            if not (isinstance(node, dict) and "$ref" in node):
                return node, place
            place, node = self.follow(node["$ref"], place / "$ref")
        raise VendorError(f"{place}: a $ref that leads back to itself; correct it upstream or in a copy")

    def _find_file(self, path: str, place: Place, label: str) -> str:
        """Find the file of a `$ref`: its part before the `#`."""
        if _ABSOLUTE.match(path):
            raise VendorError(f"{label} is not relative to its file; only files of the source are read")
        file = posixpath.normpath(posixpath.join(posixpath.dirname(place.file), unquote(path)))
        if file == ".." or file.startswith("../"):
            raise VendorError(f"{label} leads out of the source; only files of the source are read")
        if file in self.files:
            return file
        stand_in = self._find_stand_in(file)
        if stand_in is None:
            raise VendorError(f"{label} leads to {file}, which is not in the source; provide a complete source")
        self.stand_ins.add(f'{place}: "{path}"')
        return stand_in

    def _find_stand_in(self, file: str) -> str | None:
        """Find the same place in the version's own tree, for a file of an older tree that the source does not have."""
        folder = posixpath.dirname(self.file)
        prefix = f"{folder}/" if folder else ""
        tree, _, rest = file.removeprefix(prefix).partition("/")
        if tree not in OLDER_TREES or any(path.startswith(f"{prefix}{tree}/") for path in self.files):
            return None
        stand_in = f"{prefix}{self.parsed[self.file]['info']['version']}/{rest}"
        return stand_in if stand_in in self.files else None


def _step(node: Any, step: str) -> Any:
    if isinstance(node, dict):
        return node.get(step)
    if isinstance(node, list) and _INDEX.fullmatch(step) and int(step) < len(node):
        return node[int(step)]
    return None


def is_alias(node: Any) -> bool:
    """Whether a node of the root document is only a `$ref` to a file."""
    ref = node.get("$ref") if isinstance(node, dict) and len(node) == 1 else None
    return isinstance(ref, str) and not ref.startswith("#")
