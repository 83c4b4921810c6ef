"""Object files: objects of the tenant as JSON files of a folder, one for each, found again by the name in it."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

import click

from sailkit.files import open_target

__all__ = ["choose_path", "file_name", "read_folder", "to_text", "write_object"]

MAX_LENGTH: Final = 180  # bytes of a file's name without hash and end; systems allow 255
UNSAFE: Final = re.compile(r"[^\w .,+()\[\]-]+")
RESERVED: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)  # on Windows


def to_text(content: Mapping[str, Any]) -> str:
    """Return the JSON of an object, the same for the same content: keys in order, a value in a line."""
    return json.dumps(content, indent=2, ensure_ascii=False, sort_keys=True) + "\n"


def file_name(name: str) -> str:
    """Return the name of an object's file, without its end: a plain name on every system, whatever the object's is.

    What is not the name itself, such as one without its slashes, ends with a part of the name's hash.
    """
    normal = unicodedata.normalize("NFC", name)
    safe = UNSAFE.sub("_", normal).encode()[:MAX_LENGTH].decode("utf-8", "ignore").strip(" .")
    if safe == normal and safe and not RESERVED.fullmatch(safe):
        return safe
    digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{safe or 'object'}-{digest}" if not RESERVED.fullmatch(safe) else f"_{safe}-{digest}"


def choose_path(folder: Path, name: str, taken: Iterable[Path]) -> Path:
    """Return the path of a new file for an object; another one than those that are taken, whatever their case is."""
    used = {path.name.casefold() for path in taken}
    plain = file_name(name)
    digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:12]
    for candidate in (plain, f"{plain}-{digest}"):
        if f"{candidate}.json".casefold() not in used:
            return folder / f"{candidate}.json"
    raise click.UsageError(f"{folder} has another object in {plain}.json and in {plain}-{digest}.json.")


def read_folder(folder: Path) -> dict[str, tuple[Path, dict[str, Any]]]:
    """Return the objects in the JSON files of a folder by their names, each with its path.

    Raises:
        click.UsageError: for a file that is no JSON object with a name, and for two with the same name; all of them.
    """
    objects: dict[str, tuple[Path, dict[str, Any]]] = {}
    problems = []
    for path in sorted(folder.glob("*.json")):
        try:
            content = json.loads(path.read_text("utf-8-sig"))
        except (ValueError, RecursionError) as error:
            problems.append(f"{path}: no JSON: {error}")
            continue
        name = content.get("name") if isinstance(content, dict) else None
        if not isinstance(name, str) or not name.strip():
            problems.append(f"{path}: no JSON object with a name")
        elif name in objects:
            problems.append(f"{path}: the name {name!r} is that of {objects[name][0]}, too")
        else:
            objects[name] = path, content
    if problems:
        raise click.UsageError("\n".join(problems))
    return objects


def write_object(path: Path, content: Mapping[str, Any]) -> bool:
    """Write an object as a whole; return whether that changed the file."""
    text = to_text(content).encode("utf-8", "surrogatepass")
    if path.exists() and path.read_bytes() == text:
        return False
    with open_target(str(path)) as file:
        file.write(text)
    return True
