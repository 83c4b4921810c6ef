"""Write upstream's documents to `openapi/`, reduced to their interface: `python -m scripts.vendor.command SOURCE`.

Everything is read and computed before anything is written. Where that fails, one message names the file, the
place in it and what to do, the exit status is 1, and `openapi/` is as it was.
"""

import argparse
import hashlib
import json
import os
import posixpath
import re
import sys
import tempfile
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from scripts.vendor.bundle import Tree, is_alias
from scripts.vendor.interface import Interface, interface
from scripts.vendor.sources import Source, VendorError, is_commit, open_source

__all__ = ["REPOSITORY", "VERSIONS", "Vendored", "main", "vendor", "write"]

VERSIONS = ("v2024", "v2025")
REPOSITORY = "sailpoint-oss/api-specs"

_TITLE = "Identity Security Cloud"
_OPENAPI = re.compile(rb"""(?m)^[\s{]*["']?openapi["']?\s*:|"openapi"\s*:""")
_FILE_REF = re.compile(rb"""\$ref["']?\s*:\s*["']?[^\s"'#]""")
_HEAD = "# Where each document comes from; written by `nox -s vendor`.\n"

Facts = dict[str, str | int | list[str]]


class Vendored(NamedTuple):
    """What is to be written: contents by file name, and what to tell whoever asked for it."""

    files: dict[str, bytes]
    notes: list[str]


def vendor(source: Source, *, commit: str | None, repository: str, recorded: str = "") -> Vendored:
    """The documents of a source, and `sources.toml`, of which `recorded` is the present text.

    A source that is one document leaves the record of the other version as it is. Raises VendorError.
    """
    trees = find_trees(source)
    commit = commit or source.commit or ""
    if not is_commit(commit):
        problem = f"{commit} is not a commit" if commit else "does not tell the commit of upstream it is from"
        raise VendorError(f"{source.name}: {problem}; give it with --commit SHA")
    records: dict[str, Facts] = {} if source.whole else _recorded(recorded)
    files: dict[str, bytes] = {}
    notes: list[str] = []
    for version, tree in trees.items():
        result = interface(tree)
        if not result.operations:
            raise VendorError(f"{tree.root.file}#/paths: no operations; give a complete source")
        origin: Facts = {"repository": repository, "commit": commit, "path": source.prefix + tree.root.file}
        records[version] = origin | _facts(tree, result)
        files[f"{version}.json"] = _render(result.document, tree.root.file)
        notes += _notes(version, tree, result, f"{repository} {commit[:12]}")
    files["sources.toml"] = _toml(records).encode()
    return Vendored(files, notes)


def write(files: Mapping[str, bytes], folder: Path) -> None:
    """Write files into a folder, each as a whole: first all beside their places, then all into them."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".vendor-", dir=folder) as beside:
        for name, data in files.items():
            Path(beside, name).write_bytes(data)
        for name in files:
            os.replace(Path(beside, name), folder / name)


# Finding the documents


def find_trees(source: Source) -> dict[str, Tree]:
    """The root document or bundle of each version. Raises VendorError where one is missing or ambiguous."""
    candidates = [path for path in sorted(source.files) if _may_be_root(source, path)]
    split = [path for path in candidates if _FILE_REF.search(source.files[path])]
    found: dict[str, list[Tree]] = {}
    others: list[str] = []
    for group in (split, [path for path in candidates if path not in split]):
        # A tree goes before a bundle that lies beside it, and is found without reading the bundle.
        wanted = [version for version in VERSIONS if version not in found]
        for path in group if wanted else []:
            tree = Tree(source.files, path)
            version = _version(tree)
            if version in wanted:
                found.setdefault(version, []).append(tree)
            elif version not in VERSIONS:
                others.append(f"{path} is {version}")
    for version, trees in found.items():
        found[version] = trees = [tree for tree in trees if _is_split(tree)] or trees
        if len(trees) > 1:
            files = ", ".join(tree.root.file for tree in trees)
            raise VendorError(f"{source.name}: {version} is there more than once ({files}); give one of them")
    missing = [version for version in VERSIONS if version not in found]
    if missing and (source.whole or not found):
        seen = f"; found: {', '.join(others[:5])}" if others else ""
        problem = f"no OpenAPI document of {_TITLE} {' and '.join(missing)}{seen}"
        raise VendorError(f"{source.name}: {problem}; give upstream's idn/ folder, or a bundle of each version")
    return {version: found[version][0] for version in VERSIONS if version in found}


def _may_be_root(source: Source, path: str) -> bool:
    """Whether a file looks like a root document, so that only those are read as YAML."""
    if not source.whole:
        return True
    return path.endswith((".yaml", ".yml", ".json")) and _OPENAPI.search(source.files[path]) is not None


def _is_split(tree: Tree) -> bool:
    """Whether a root document refers to files for its path items."""
    return any(is_alias(item) for item in tree.document(tree.root.file)["paths"].values())


def _version(tree: Tree) -> str:
    """The version of ISC's API that a document describes, or what else it is."""
    node = tree.document(tree.root.file)
    info = node.get("info") if isinstance(node, dict) else None
    if not isinstance(info, dict) or "openapi" not in node:
        return "no OpenAPI document"
    title, version = str(info.get("title")), str(info.get("version"))
    servers = node.get("servers") if isinstance(node.get("servers"), list) else []
    urls = [str(one.get("url")) for one in servers if isinstance(one, dict)]
    if not title.startswith(_TITLE) or not any(url.endswith(f"/{version}") for url in urls):
        return f'"{title}" {version}'
    if version in VERSIONS and not isinstance(node.get("paths"), dict):
        raise VendorError(f"{tree.root.file}#/paths: no mapping of paths; give a complete source")
    return version


# What is written


def _render(document: Any, file: str) -> bytes:
    try:
        text = json.dumps(document, indent=1, ensure_ascii=False, sort_keys=True, allow_nan=False)
        return f"{text}\n".encode()
    except ValueError as error:  # half a surrogate pair, or a number that JSON does not have
        problem = f"cannot be written as JSON ({error}); correct it upstream or in a copy"
        raise VendorError(f"{file}: {problem}") from None


def _recorded(text: str) -> dict[str, Facts]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise VendorError(f"sources.toml: not valid TOML ({error}); restore it from git") from None


def _facts(tree: Tree, result: Interface) -> Facts:
    folder = posixpath.dirname(tree.root.file) or "."
    lines = sorted(f"{posixpath.relpath(file, folder)} {sha256}\n" for file, sha256 in tree.hashes.items())
    return {
        "sha256": hashlib.sha256("".join(lines).encode()).hexdigest(),
        "files": len(lines),
        "operations": result.operations,
        "filterable": result.filterable,
        "sortable": result.sortable,
        "unread": result.unread,
        "stand_ins": sorted(tree.stand_ins),
        "repeated_keys": sorted(tree.repeated),
    }


def _toml(records: Mapping[str, Facts]) -> str:
    parts = [_HEAD]
    for version in sorted(records):
        parts.append(f"\n[{version}]\n")
        for key, value in records[version].items():
            if isinstance(value, list) and value:
                text = "[\n" + "".join(f"    {_toml_text(one)},\n" for one in value) + "]"
            else:
                text = _toml_text(value) if isinstance(value, str) else str(value)
            parts.append(f"{key} = {text}\n")
    return "".join(parts)


def _toml_text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _notes(version: str, tree: Tree, result: Interface, origin: str) -> list[str]:
    facts = f"{result.filterable} parameters with filterable and {result.sortable} with sortable fields"
    return [
        f"{version}: {result.operations} operations, {facts}, from {len(tree.hashes)} files of {origin}",
        *(f"{version}: not read from the prose: {one}" for one in result.unread),
        *(f"{version}: answered from the version's own tree: {one}" for one in sorted(tree.stand_ins)),
        *(f"{version}: a key twice in one mapping (the last counts): {one}" for one in sorted(tree.repeated)),
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="vendor", description="Vendor the interface of upstream's documents.")
    parser.add_argument("source", help="upstream's folder, its .tar.gz, a document, or the URL of the last two")
    parser.add_argument("--commit", help="upstream's commit, where the source does not tell it")
    parser.add_argument("--repository", default=REPOSITORY, help="upstream's repository (%(default)s)")
    parser.add_argument("--out", default="openapi", type=Path, help="the folder to write to (%(default)s)")
    options = parser.parse_args(arguments)
    record = options.out / "sources.toml"
    try:
        recorded = record.read_text(encoding="utf-8") if record.exists() else ""
        source = open_source(options.source)
        result = vendor(source, commit=options.commit, repository=options.repository, recorded=recorded)
        write(result.files, options.out)
    except (VendorError, OSError) as error:
        print(f"vendor: {error}", file=sys.stderr)
        return 1
    print("\n".join(result.notes))
    return 0


if __name__ == "__main__":
    sys.exit(main())
