"""Follow `$ref`s through upstream's files, and name what they lead to in one document.

A `$ref` never leaves the source. What it leads to has to be there, or the error names the file, the place
in it and the `$ref`. One exception is policy, and is reported: v2024 and v2025 still point into upstream's
older trees (`OLDER_TREES`) now and then. Where a source holds nothing of such a tree, as archives of the
two versions do, the file at the same place in the version's own tree stands in, if there is one: upstream's
copy of it.

Names of components: a component of the root document keeps its name, unless it only says `$ref` to a file;
then the file's name counts, without extension. A place inside a file gives the last step of its JSON
pointer. Where a name is taken, `-2`, `-3` and so on is appended, in the order in which the places are first
met. A component of the root document that says `$ref` to a file of its own name reserves this name for the
file. So the names are those of upstream's published bundle, as far as they could be compared.
"""

import hashlib
import posixpath
import re
from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

from scripts.vendor.sources import VendorError
from scripts.vendor.yaml12 import YamlError, load

__all__ = ["KINDS", "OLDER_TREES", "Names", "Place", "Tree", "is_alias"]

OLDER_TREES = ("beta", "internal", "v3")

KINDS = ("schemas", "parameters", "responses")

_MAX_HOPS = 20


class Place(NamedTuple):
    """Where something stands: a file, and the steps that lead to it inside the file."""

    file: str
    steps: tuple[str, ...] = ()

    def __truediv__(self, step: object) -> "Place":
        return Place(self.file, (*self.steps, str(step)))

    def __str__(self) -> str:
        pointer = "".join("/" + step.replace("~", "~0").replace("/", "~1") for step in self.steps)
        return f"{self.file}#{pointer}"


class Tree:
    """A root document and the files it refers to, each read once, when it is asked for.

    `hashes` are the sha256 of the files that were read, `repeated` the keys that stand twice in one mapping
    of them, and `stand_ins` the `$ref`s into an older tree that were answered from the version's own.
    """

    def __init__(self, files: Mapping[str, bytes], file: str) -> None:
        self.files = files
        self.root = Place(file)
        self.parsed: dict[str, Any] = {}
        self.hashes: dict[str, str] = {}
        self.repeated: list[str] = []
        self.stand_ins: set[str] = set()

    def document(self, file: str) -> Any:
        """The value of a file of the source. Raises VendorError where it is no YAML."""
        if file not in self.parsed:
            data = self.files[file]
            try:
                loaded = load(data)
            except YamlError as error:
                where = ":".join(str(part) for part in (file, error.line, error.column) if part is not None)
                problem = f"not valid YAML: {error}; correct the file or fetch it again"
                raise VendorError(f"{where}: {problem}") from None
            self.parsed[file] = loaded.value
            self.hashes[file] = hashlib.sha256(data).hexdigest()
            self.repeated += [f"{file}:{line}: {key}" for key, line in loaded.repeated]
        return self.parsed[file]

    def locate(self, ref: object, at: Place) -> Place:
        """The place that a `$ref` standing at a place means. Raises VendorError where its file is missing."""
        if not isinstance(ref, str):
            raise VendorError(f"{at}: a $ref that is not text; correct it upstream or in a copy")
        says = f'{at}: $ref "{ref}"'
        target, _, fragment = ref.partition("#")
        if fragment and not fragment.startswith("/"):
            raise VendorError(f"{says} has no JSON pointer after the #; correct it upstream or in a copy")
        steps = (unquote(step).replace("~1", "/").replace("~0", "~") for step in fragment.split("/")[1:])
        return Place(self._file(target, at, says) if target else at.file, tuple(steps))

    def follow(self, ref: object, at: Place) -> tuple[Place, Any]:
        """Where a `$ref` that stands at a place leads to, and what is there. Raises VendorError."""
        place = self.locate(ref, at)
        node = self.document(place.file)
        for step in place.steps:
            node = _step(node, step)
        if node is None:
            problem = f"leads to {place}, where there is nothing; give a complete source"
            raise VendorError(f'{at}: $ref "{ref}" {problem}')
        return place, node

    def resolve(self, node: Any, at: Place) -> tuple[Any, Place]:
        """What stands at a place, and where, after following every `$ref` that it consists of."""
        for _ in range(_MAX_HOPS):
            if not (isinstance(node, dict) and "$ref" in node):
                return node, at
            at, node = self.follow(node["$ref"], at / "$ref")
        raise VendorError(f"{at}: a $ref that leads back to itself; correct it upstream or in a copy")

    def _file(self, target: str, at: Place, says: str) -> str:
        """The file that the part of a `$ref` before the `#` means, which stands at a place."""
        parts = urlsplit(target)
        if parts.scheme or parts.netloc or target.startswith(("/", "\\")):
            raise VendorError(f"{says} is not relative to its file; only files of the source are read")
        file = posixpath.normpath(posixpath.join(posixpath.dirname(at.file), unquote(target)))
        if file == ".." or file.startswith("../"):
            raise VendorError(f"{says} leads out of the source; only files of the source are read")
        if file in self.files:
            return file
        stand_in = self._stand_in(file)
        if stand_in is None:
            raise VendorError(f"{says} leads to {file}, which is not in the source; give a complete source")
        self.stand_ins.add(f'{at}: "{target}"')
        return stand_in

    def _stand_in(self, file: str) -> str | None:
        """The same place in the version's own tree, for a file of a tree of which the source has nothing."""
        folder = posixpath.dirname(self.root.file)
        below = f"{folder}/" if folder else ""
        tree, _, rest = file.removeprefix(below).partition("/")
        if tree not in OLDER_TREES or any(path.startswith(f"{below}{tree}/") for path in self.files):
            return None
        own = f"{below}{self.parsed[self.root.file]['info']['version']}/{rest}"
        return own if own in self.files else None


def _step(node: Any, step: str) -> Any:
    if isinstance(node, dict):
        return node.get(step)
    if isinstance(node, list) and step.isdecimal() and int(step) < len(node):
        return node[int(step)]
    return None


def is_alias(node: Any) -> bool:
    """Whether a node of the root document only says `$ref` to a file."""
    ref = node.get("$ref") if isinstance(node, dict) and len(node) == 1 else None
    return isinstance(ref, str) and not ref.startswith("#")


class Names:
    """The names of one document's components, given out in the order of asking."""

    def __init__(self, tree: Tree, components: Mapping[str, Any]) -> None:
        self.given: dict[tuple[str, Place], str] = {}
        for kind in KINDS:
            group = components.get(kind)
            for name, node in group.items() if isinstance(group, dict) else ():
                place = tree.root / "components" / kind / name
                if is_alias(node):
                    place = tree.locate(node["$ref"], place / "$ref")
                    if _base(place) != name:
                        continue
                self.given[kind, place] = name
        self.taken = {(kind, name) for (kind, _), name in self.given.items()}

    def name(self, kind: str, place: Place) -> str:
        """The name of what stands at a place, as a component of a kind; the same for every asking."""
        if (kind, place) not in self.given:
            base = _base(place)
            name, number = base, 1
            while (kind, name) in self.taken:
                number += 1
                name = f"{base}-{number}"
            self.taken.add((kind, name))
            self.given[kind, place] = name
        return self.given[kind, place]


def _base(place: Place) -> str:
    last = place.steps[-1] if place.steps else re.sub(r"\.(ya?ml|json)$", "", posixpath.basename(place.file))
    return re.sub(r"[^A-Za-z0-9._-]", "-", last)
