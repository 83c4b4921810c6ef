"""Vendoring: upstream's documents, reduced to their interface, in `openapi/`: `python -m scripts.vendor SOURCE`.

Everything is read and computed before anything is written. If that fails, one message names the file, the place in it
and the remedy, the exit status is 1, and `openapi/` is unchanged.
"""

from __future__ import annotations

import hashlib
import json
import os
import posixpath
import re
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs

from scripts.command_line import SUCCESS, create_parser, report_failure
from scripts.vendor.bundle import Tree, is_alias
from scripts.vendor.interface import Interface, extract_interface
from scripts.vendor.sources import Source, VendorError, is_commit, open_source
from scripts.versions import FILE, ApiVersion, Versions, VersionsError, read_versions

__all__ = ["REPOSITORY", "Vendored", "find_trees", "main", "vendor", "write"]

REPOSITORY = "sailpoint-oss/api-specs"

_TITLE = "Identity Security Cloud"
_OPENAPI = re.compile(rb"""(?m)^[\s{]*["']?openapi["']?\s*:|"openapi"\s*:""")
_FILE_REF = re.compile(rb"""\$ref["']?\s*:\s*["']?[^\s"'#]""")
_HEADER = "# The origin of each document; written by `nox -s vendor`.\n"

Record = dict[str, str | int | list[str]]


@attrs.frozen
class Vendored:
    """The result of vendoring.

    Args:
        files: contents by file name.
        messages: lines for the user.
    """

    files: dict[str, bytes]
    messages: list[str]


def vendor(source: Source, *, versions: Versions, commit: str | None, repository: str, recorded: str = "") -> Vendored:
    """Reduce the documents of a source, and record their origin in `sources.toml`.

    Args:
        source: an opened source. Versions that it does not have stay as they are, with their records.
        versions: the API versions of the project.
        commit: upstream's commit; required if the source does not state it.
        repository: upstream's repository.
        recorded: the present text of `sources.toml`.

    Raises:
        VendorError: if a document is missing, or cannot be used.
    """
    trees = find_trees(source, versions)
    commit = commit or source.commit or ""
    if not is_commit(commit):
        problem = f"{commit} is not a commit" if commit else "does not state its upstream commit"
        raise VendorError(f"{source.name}: {problem}; provide it with --commit SHA")
    records = _parse_records(recorded)
    files: dict[str, bytes] = {}
    messages = [
        f"{version}: not in {source.name}, so its document stays as it is"
        for version in (versions.names if source.complete else ())
        if version not in trees
    ]
    for version, tree in trees.items():
        result = extract_interface(tree)
        if not result.operations:
            raise VendorError(f"{tree.root.file}#/paths: no operations; provide a complete source")
        origin: Record = {"repository": repository, "commit": commit, "path": source.prefix + tree.root.file}
        records[version] = origin | _describe(tree, result)
        files[f"{version}.json"] = _render(result.document, tree.root.file)
        _render(result.unread, tree.root.file)
        messages += _summarize(version, tree, result, f"{repository} {commit[:12]}")
    known = {version: records[version] for version in versions.names if version in records}
    files["sources.toml"] = _to_toml(known).encode()
    return Vendored(files, messages)


def write(files: Mapping[str, bytes], folder: Path) -> None:
    """Write files into a folder: first all of them into a temporary folder, then all of them to their places."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".vendor-", dir=folder) as temporary:
        for name, data in files.items():
            Path(temporary, name).write_bytes(data)
        for name in files:
            os.replace(Path(temporary, name), folder / name)


# Documents of a source


def find_trees(source: Source, versions: Versions) -> dict[str, Tree]:
    """Find the root document or bundle of each API version that a source has.

    A file at the place that versions.toml names comes first, then any other tree, then any bundle.

    Raises:
        VendorError: if there is none of any version, or several of one.
    """
    found = _find_at_their_roots(source, versions)
    if len(found) == len(versions.all):
        return found
    candidates = [path for path in sorted(source.files) if _may_be_root(source, path)]
    split = [path for path in candidates if _FILE_REF.search(source.files[path])]
    trees: dict[str, list[Tree]] = {version: [tree] for version, tree in found.items()}
    others: list[str] = []
    for group in (split, [path for path in candidates if path not in split]):
        missing = [version for version in versions.names if version not in trees]
        for path in group if missing else []:
            tree = Tree(source.files, path)
            version = _detect_version(tree, versions)
            if version in missing:
                trees.setdefault(version, []).append(tree)
            elif version not in versions.names:
                others.append(f"{path} is {version}")
    if not trees:
        raise VendorError(_missing_message(source, versions, others))
    return {version: _select_tree(source, version, trees[version]) for version in versions.names if version in trees}


def _find_at_their_roots(source: Source, versions: Versions) -> dict[str, Tree]:
    """Find root documents at their places below the top of the repository; a source may be a folder of it."""
    found: dict[str, Tree] = {}
    for version in versions.all if source.complete else ():
        steps = version.root.split("/")
        paths = ("/".join(steps[start:]) for start in range(len(steps)))
        path = next((path for path in paths if path in source.files), None)
        if path is None:
            continue
        tree = Tree(source.files, path)
        if not _is_document_of(tree, version):
            problem = f"no OpenAPI document of {_TITLE} {version.name}, whose paths begin with {version.prefix or '/'}"
            remedy = "provide upstream's repository unchanged, or correct versions.toml"
            raise VendorError(f"{path} is {_detect_version(tree, versions)}; {problem}; {remedy}")
        found[version.name] = tree
    return found


def _select_tree(source: Source, version: str, trees: Sequence[Tree]) -> Tree:
    trees = [tree for tree in trees if _is_split(tree)] or trees
    if len(trees) > 1:
        files = ", ".join(tree.root.file for tree in trees)
        remedy = "provide one of them, or name its place as the root in versions.toml"
        raise VendorError(f"{source.name}: {version} occurs more than once ({files}); {remedy}")
    return trees[0]


def _missing_message(source: Source, versions: Versions, others: Sequence[str]) -> str:
    roots = " and ".join(version.root for version in versions.all)
    documents = f"; other documents: {', '.join(others[:5])}" if others else ""
    remedy = f"provide upstream's repository, which contains {roots}, or a bundle of each version"
    return f"{source.name}: no OpenAPI document of {_TITLE} {' or '.join(versions.names)}{documents}; {remedy}"


def _may_be_root(source: Source, path: str) -> bool:
    """Whether a file can be a root document; other files are not parsed."""
    if not source.complete:
        return True
    return path.endswith((".yaml", ".yml", ".json")) and _OPENAPI.search(source.files[path]) is not None


def _is_split(tree: Tree) -> bool:
    """Whether the path items of a root document are in files of their own."""
    return any(is_alias(item) for item in tree.read(tree.root.file)["paths"].values())


def _detect_version(tree: Tree, versions: Versions) -> str:
    """The API version that a document describes; of other documents, a description."""
    node = tree.read(tree.root.file)
    info = node.get("info") if isinstance(node, dict) else None
    if not isinstance(info, dict) or "openapi" not in node:
        return "not an OpenAPI document"
    name = str(info.get("version"))
    version = next((entry for entry in versions.all if entry.name == name), None)
    return name if version and _is_document_of(tree, version) else f'"{info.get("title")}" {name}'


def _is_document_of(tree: Tree, version: ApiVersion) -> bool:
    """Whether a document is one of the product, whose paths stand below the prefix of a version.

    Raises:
        VendorError: if it is, and has no paths.
    """
    node = tree.read(tree.root.file)
    info = node.get("info") if isinstance(node, dict) else None
    if not isinstance(info, dict) or "openapi" not in node or not str(info.get("title")).startswith(_TITLE):
        return False
    servers = node.get("servers") if isinstance(node.get("servers"), list) else []
    urls = [str(server.get("url")) for server in servers if isinstance(server, dict)]
    if version.prefix not in {re.sub(r"^\w+://[^/]*|/$", "", url) for url in urls}:
        return False
    if not isinstance(node.get("paths"), dict):
        raise VendorError(f"{tree.root.file}#/paths: no mapping of paths; provide a complete source")
    return True


# Output


def _render(document: Any, file: str) -> bytes:
    try:
        text = json.dumps(document, indent=1, ensure_ascii=False, sort_keys=True, allow_nan=False)
        return f"{text}\n".encode()
    except ValueError as error:  # half a surrogate pair, or a number that JSON does not have
        raise VendorError(f"{file}: cannot be written as JSON ({error}); correct it upstream or in a copy") from None


def _parse_records(text: str) -> dict[str, Record]:
    try:
        records: dict[str, Any] = tomllib.loads(text)
        text.encode()  # refuses what is not UTF-8
    except ValueError as error:
        raise VendorError(f"sources.toml: not valid TOML ({error}); restore it from git") from None
    if not all(isinstance(record, dict) for record in records.values()):
        raise VendorError("sources.toml: not a table for each version; restore it from git")
    return records


def _describe(tree: Tree, result: Interface) -> Record:
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


def _to_toml(records: Mapping[str, Record]) -> str:
    parts = [_HEADER]
    for version, record in sorted(records.items()):
        parts.append(f"\n[{version}]\n")
        for key, value in record.items():
            if isinstance(value, list) and value:
                text = "[\n" + "".join(f"    {_quote(item)},\n" for item in value) + "]"
            else:
                text = _quote(value) if isinstance(value, str) else str(value)
            parts.append(f"{key} = {text}\n")
    return "".join(parts)


def _quote(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _summarize(version: str, tree: Tree, result: Interface, origin: str) -> Iterable[str]:
    fields = f"{result.filterable} parameters with filterable and {result.sortable} with sortable fields"
    yield f"{version}: {result.operations} operations, {fields}, from {len(tree.hashes)} files of {origin}"
    yield from (f"{version}: not parsed from the prose: {statement}" for statement in result.unread)
    yield from (f"{version}: resolved in the version's own tree: {ref}" for ref in sorted(tree.stand_ins))
    yield from (f"{version}: repeated key in one mapping (the last is used): {key}" for key in sorted(tree.repeated))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line, and return its exit status."""
    parser = create_parser("vendor", __doc__)
    parser.add_argument("source", help="upstream's folder, its .tar.gz, a document, or the URL of the last two")
    parser.add_argument("--commit", help="upstream's commit; required if the source does not state it")
    parser.add_argument("--repository", default=REPOSITORY, help="upstream's repository (default: %(default)s)")
    parser.add_argument("--output", default="openapi", type=Path, help="the output folder (default: %(default)s)")
    options = parser.parse_args(arguments)
    record = options.output / "sources.toml"
    try:
        result = vendor(
            open_source(options.source),
            versions=read_versions(options.output) if (options.output / FILE).exists() else read_versions(),
            commit=options.commit,
            repository=options.repository,
            recorded=record.read_bytes().decode("utf-8", "surrogateescape") if record.exists() else "",
        )
        write(result.files, options.output)
    except (VendorError, VersionsError, OSError) as error:
        return report_failure("vendor", error)
    print("\n".join(result.messages))
    return SUCCESS


if __name__ == "__main__":
    sys.exit(main())
