"""Generates the low-level client: openapi/ and scripts/templates/ in, generated/ out, the same bytes every time."""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor
from importlib.metadata import version as installed
from pathlib import Path
from urllib.parse import urlsplit

import attrs

from scripts.document import Document, document_text
from scripts.generate.check import CheckError, check_package, first_difference
from scripts.generate.naming import friendly_names
from scripts.generate.naming.class_rules import Selection, read_class_rules
from scripts.generate.naming.classes import Shaped, shape
from scripts.generate.naming.friendly_names import Name, NamesError, Policy
from scripts.generate.render.client import TEMPLATES, Counts, GenerationError, class_name, function_name, render
from scripts.generate.render.facts import Facts, all_facts
from scripts.generate.repair import Repaired, repair
from scripts.generate.repair.overlay import OverlayError, read
from scripts.versions import ApiVersion, Versions, VersionsError, read_versions

ROOT = Path(__file__).parents[2]
PACKAGE = "sailkit_api"
ADDRESS = re.compile(r"https://[\w{}.-]+(/[\w.-]+)*/?", re.ASCII)
# Every file there is: by default, ruff passes over what git ignores and folders of names such as "build".
RUFF = (
    *("--isolated", "--no-cache", "--quiet", "--no-respect-gitignore", "--config", "exclude=[]"),
    *("--target-version", "py311", "--line-length", "120"),
)


class InputError(Exception):
    """Something in openapi/ that cannot be used; the message says what to do."""


@attrs.frozen
class Inputs:
    """What generation starts from.

    Args:
        versions: the API versions.
        documents: vendored document of each version.
        openapi: the folder with repairs, names, notes and locks.
        templates: the folder of our templates.
    """

    versions: Versions
    documents: Mapping[str, Document]
    openapi: Path
    templates: Path = TEMPLATES


@attrs.frozen
class Prepared:
    """One version, ready to be written; its document as it is repaired, before classes get their names."""

    document: Document
    facts: tuple[Facts, ...]
    shaped: Shaped
    names: Mapping[str, Name]
    hits: Mapping[str, int]


def load_inputs(openapi: Path) -> Inputs:
    """Read the vendored documents of a folder.

    Raises:
        InputError: for a document that is missing or no JSON.
        VersionsError: for a list of versions that cannot be used.
    """
    versions, documents = read_versions(openapi), {}
    for version in versions.all:
        path = openapi / f"{version.name}.json"
        try:
            documents[version.name] = _document(path.read_text(encoding="utf-8"), version)
        except FileNotFoundError:
            raise InputError(f"{path.name} is missing: vendor the documents first") from None
        except ValueError as error:
            raise InputError(f"{path.name} cannot be used ({error}): vendor the documents again") from None
    return Inputs(versions=versions, documents=documents, openapi=openapi)


def _document(text: str, version: ApiVersion) -> Document:
    document = json.loads(text, parse_constant=_no_number)
    if not isinstance(document, dict) or not {"info", "servers", "paths", "components"} <= document.keys():
        raise ValueError("no OpenAPI document with info, servers, paths and components")
    json.dumps(document, ensure_ascii=False).encode()  # refuses half characters, which no file can hold
    address = document["servers"][0]["url"] if document["servers"] else ""
    if not ADDRESS.fullmatch(address):
        raise ValueError(f"the server's address {address!r} is not like https://tenant.example.com{version.prefix}")
    if urlsplit(address).path.rstrip("/") != version.prefix:
        raise ValueError(f"the server's address {address!r} does not end in {version.prefix}, as versions.toml says")
    return document


def _no_number(text: str) -> None:
    raise ValueError(f"{text} is no JSON")


def prepare(inputs: Inputs) -> dict[str, Prepared]:
    """Repair the documents, and decide every name.

    Raises:
        OverlayError: for an explicit repair that does not fit any more.
        NamesError: for friendly names that collide, or that would change.
        InputError: for notes on what is not there.
    """
    actions = read(inputs.openapi / "repairs")
    for action in actions:
        if unknown := sorted(action.matches.keys() - inputs.documents.keys()):
            raise OverlayError(f"{action.where}: x-matches speaks of {unknown[0]}, of which there is no document")
    repaired = {name: repair(document, name, actions) for name, document in inputs.documents.items()}
    notes = _notes(inputs.openapi / "notes.toml")
    facts = {name: tuple(all_facts(r.document, notes).values()) for name, r in repaired.items()}
    _refuse_unused_notes(notes, (f for every in facts.values() for f in every))
    policy = friendly_names.load_policy(inputs.openapi / "names.toml")
    named = _friendly(facts, policy, inputs.openapi)
    classes = _classes(repaired, policy, inputs.openapi)
    return {name: Prepared(r.document, facts[name], classes[name], named[name], r.hits) for name, r in repaired.items()}


def _classes(repaired: Mapping[str, Repaired], policy: Policy, openapi: Path) -> dict[str, Shaped]:
    """The documents in the generator's form.

    Raises:
        NamesError: for an entry in [classes] that stands for nothing, or for too much.
    """
    lock = _lock(openapi / "classes.lock.json")
    rules = read_class_rules(policy.classes)
    selections = {name: Selection(rules, name) for name in repaired}
    shaped = {name: shape(r.document, lock.get(name, {}), class_name, selections[name]) for name, r in repaired.items()}
    used = {name for selection in selections.values() for name in selection.used}
    if unused := [rule.name for rule in rules if rule.name not in used]:
        raise NamesError([f"[classes] {name}: no document has such a schema; take the entry out" for name in unused])
    return shaped


def _notes(path: Path) -> dict[str, dict[str, str]]:
    if not path.exists():
        return {}
    try:
        notes: dict[str, dict[str, str]] = tomllib.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise InputError(f"{path.name} is not TOML: {error}") from None
    return {part: {name: " ".join(text.split()) for name, text in notes.get(part, {}).items()} for part in notes}


def _refuse_unused_notes(notes: Mapping[str, Mapping[str, str]], facts: Iterable[Facts]) -> None:
    facts = list(facts)
    known = {
        "operations": {f.id for f in facts},
        "parameters": {name for f in facts for name in f.arguments},
        "lists": {name for f in facts if f.paging for name in f.arguments},
    }
    for part, texts in notes.items():
        unused = sorted(set(texts) - known.get(part, set()))
        if unused:
            raise InputError(
                f"notes.toml: [{part}] says something on {', '.join(unused)}, which no document has; take it out"
            )


def _friendly(facts: Mapping[str, tuple[Facts, ...]], policy: Policy, openapi: Path) -> dict[str, dict[str, Name]]:
    operations = {
        version: [friendly_names.Named(f.id, f.tag, f.method, f.path, f.paging is not None) for f in every]
        for version, every in facts.items()
    }
    named = friendly_names.friendly(operations, policy)
    lock = openapi / "names.lock.json"
    if lock.exists():
        friendly_names.check_lock(friendly_names.read_lock(lock), named, policy)
    return {version: dict(every) for version, every in named.items()}


def _lock(path: Path) -> dict[str, dict[str, str]]:
    try:
        lock: dict[str, dict[str, str]] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    except ValueError as error:
        raise InputError(f"{path.name} is not JSON ({error}): restore it from the last commit") from None
    return lock


def write(prepared: Mapping[str, Prepared], inputs: Inputs, out: Path) -> dict[str, Counts]:
    """Write the generated tree into an empty folder, and check it.

    Raises:
        GenerationError: when anything would be left out, or the generator warns.
        CheckError: when the tree is not as it must be.
    """
    package = out / PACKAGE
    package.mkdir()
    write_package_files(package, inputs.versions)
    documents = out / "documents"
    documents.mkdir()
    with ProcessPoolExecutor(len(prepared)) as pool:
        jobs = {v.name: pool.submit(_write_version, v, prepared[v.name], package) for v in inputs.versions.all}
        counts = {name: job.result() for name, job in jobs.items()}
    for command in (("check", "--fix", "--select", "F401,I001"), ("format", "--config", _FORMAT)):
        _ruff(command, package)
    for name, one in prepared.items():
        check_package(package, name, {function_name(f.id) for f in one.facts})
        functions = {(f.path, f.method.lower()): function_name(f.id) for f in one.facts}
        text = document_text(_with_functions(one.document, functions))
        (documents / f"{name}.json").write_text(text, encoding="utf-8")
    (out / "generation.toml").write_text(_record(inputs, counts), encoding="utf-8")
    return counts


_PACKAGE_MODULE = '''"""Operations, models and resources of each API version, generated from SailPoint's documents."""

from typing import Final

VERSIONS: Final = {versions!r}
DEFAULT_VERSION: Final = {default!r}
'''


def write_package_files(package: Path, versions: Versions) -> None:
    """Write what does not depend on any document: the list of versions, and the mark of typed packages."""
    text = _PACKAGE_MODULE.format(versions=versions.names, default=versions.default.name)
    (package / "__init__.py").write_text(text, encoding="utf-8")
    (package / "py.typed").touch()


def _with_functions(document: Document, functions: Mapping[tuple[str, str], str]) -> Document:
    """The document, each operation with the name of its function."""
    paths = {
        path: {method: {**node, "x-sailkit-function": functions[path, method]} for method, node in item.items()}
        for path, item in document["paths"].items()
    }
    return {**document, "paths": paths}


_FORMAT = "format.skip-magic-trailing-comma=true"


def _write_version(version: ApiVersion, prepared: Prepared, package: Path) -> Counts:
    shaped = prepared.shaped
    return render(shaped.document, prepared.facts, prepared.names, shaped.unions, version, package / version.name)


def _ruff(command: tuple[str, ...], folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ruff", command[0], *RUFF, *command[1:], str(folder)], capture_output=True, text=True
    )
    if done.returncode:
        raise GenerationError(f"ruff {command[0]} refused the generated code:\n{done.stdout}{done.stderr}")


def _record(inputs: Inputs, counts: Mapping[str, Counts]) -> str:
    """What the tree was made from."""
    tools = {name: installed(name) for name in ("openapi-python-client", "ruff")}
    lines = ["# Written with the code: what it was made from, and how much it is.", ""]
    lines += [f'{name.replace("-", "_")} = "{number}"' for name, number in tools.items()]
    lines += [f'templates = "{_digest(inputs.templates)}"', f'repairs = "{_digest(inputs.openapi / "repairs")}"']
    for name, count in counts.items():
        document = (inputs.openapi / f"{name}.json").read_bytes()
        lines += ["", f"[{name}]", f'document = "{hashlib.sha256(document).hexdigest()}"']
        lines += [f"{key} = {value}" for key, value in attrs.asdict(count).items()]
    return "\n".join(lines) + "\n"


def _digest(folder: Path) -> str:
    total = hashlib.sha256()
    for path in sorted(p for p in folder.rglob("*") if p.is_file() and "__pycache__" not in p.parts):
        total.update(
            f"{path.relative_to(folder).as_posix()} {hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode()
        )
    return total.hexdigest()


def locks(prepared: Mapping[str, Prepared]) -> dict[str, str]:
    """The lock files of openapi/, by name: what the next run keeps to."""
    classes = {name: one.shaped.lock for name, one in prepared.items()}
    return {
        "names.lock.json": friendly_names.lock_text({name: dict(one.names) for name, one in prepared.items()}),
        "classes.lock.json": json.dumps(classes, indent=1, sort_keys=True) + "\n",
    }


def generate(root: Path, *, check: bool) -> str:
    """Generate, and replace `generated/` and the locks as a whole; or only compare.

    Args:
        root: the project's folder.
        check: change nothing; raise if what is there is not what would be written.

    Returns:
        What was done, in a few lines.
    """
    inputs = load_inputs(root / "openapi")
    prepared = prepare(inputs)
    with tempfile.TemporaryDirectory(dir=root, prefix=".generating-") as folder:
        new = Path(folder)
        counts = write(prepared, inputs, new)
        (new / "openapi").mkdir()
        for name, text in locks(prepared).items():
            (new / "openapi" / name).write_text(text, encoding="utf-8")
        pairs = [(root / "generated" / PACKAGE, new / PACKAGE)]
        pairs += [(root / "generated" / "generation.toml", new / "generation.toml")]
        documents = root / "sandbox" / "sailkit_sandbox" / "openapi" / "documents"
        pairs += [(documents, new / "documents")]
        pairs += [(root / "openapi" / path.name, path) for path in sorted((new / "openapi").iterdir())]
        if check:
            for old, fresh in pairs:
                first_difference(old, fresh, root)
        else:
            for old, fresh in pairs:
                _replace(old, fresh)
    return "\n".join(_summary(name, counts[name], one.hits) for name, one in prepared.items())


def _replace(old: Path, fresh: Path) -> None:
    old.parent.mkdir(parents=True, exist_ok=True)
    if old.is_dir():
        shutil.rmtree(old)
    fresh.replace(old)


def _summary(name: str, counts: Counts, hits: Mapping[str, int]) -> str:
    rules = ", ".join(f"{rule} {number}" for rule, number in hits.items())
    return f"{name}: {counts.operations} operations, {counts.models} models, {counts.enums} enums; repairs: {rules}"


def main(arguments: list[str] | None = None) -> int:
    """The command line; its exit status."""
    parser = argparse.ArgumentParser(prog="generate", description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; fail if the committed tree differs")
    options = parser.parse_args(arguments)
    try:
        print(generate(ROOT, check=options.check))
    except (InputError, VersionsError, OverlayError, NamesError, GenerationError, CheckError) as error:
        print(f"generate: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())


__all__ = ["InputError", "Inputs", "Prepared", "generate", "load_inputs", "locks", "main", "prepare", "write"]
