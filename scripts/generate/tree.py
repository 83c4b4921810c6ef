"""The generated tree: rendered, formatted, checked, and recorded."""

from __future__ import annotations

import gc
import hashlib
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from importlib.metadata import version as installed
from pathlib import Path

from scripts.document import Document, document_text, map_operations
from scripts.generate.check import check_package
from scripts.generate.inputs import Inputs
from scripts.generate.naming.classes import Shaped
from scripts.generate.prepare import Prepared
from scripts.generate.render.client import Counts, GenerationError, function_name, render
from scripts.generate.render.model_docs import docs_text
from scripts.versions import ApiVersion, Versions

PACKAGE = "sailkit_api"
# Every file there is: by default, ruff passes over what git ignores and folders of names such as "build".
RUFF = (
    *("--isolated", "--no-cache", "--quiet", "--no-respect-gitignore", "--config", "exclude=[]"),
    *("--target-version", "py311", "--line-length", "120"),
)


def write(prepared: Mapping[str, Prepared], inputs: Inputs, out: Path) -> dict[str, Counts]:
    """Write the generated tree into an empty folder, and check it.

    Args:
        prepared: the versions, by name.
        inputs: what they were prepared from.
        out: gets the package, `documents/` for the sandbox, and `generation.toml`.

    Returns:
        What was generated, by version.

    Raises:
        GenerationError: when anything would be left out, or the generator warns.
        CheckError: when the tree is not as it must be.
    """
    package = out / PACKAGE
    package.mkdir()
    (out / "documents").mkdir()
    write_package_files(package, inputs.versions)
    jobs = [(version, prepared[version.name], out) for version in inputs.versions.all]
    with ProcessPoolExecutor(len(jobs), initializer=gc.disable) as pool:  # short-lived: nothing to collect
        counts = dict(zip(inputs.versions.names, pool.map(_write_version, jobs), strict=True))
        _ruff(("check", "--fix", "--select", "F401,I001"), package)
        _ruff(("format", "--config", _SHORT, "--exclude", ",".join(f"**/{name}" for name in _LONG)), package)
        _ruff(("format",), package, *(str(path) for pattern in _LONG for path in package.rglob(pattern)))
        list(pool.map(_finish_version, jobs))
    docs = {version: one.model_docs for version, one in prepared.items()}
    fields = {version: _fields(one.shaped) for version, one in prepared.items()}
    (package / "model_docs.jsonl").write_text(docs_text(docs, fields), encoding="utf-8")
    (out / "generation.toml").write_text(_record(inputs), encoding="utf-8")
    return counts


def _fields(shaped: Shaped) -> dict[str, set[str]]:
    """The JSON names of the fields of every class."""
    schemas = shaped.document["components"]["schemas"]
    return {name: {*schemas[name].get("properties", ())} for name in shaped.lock}


_Job = tuple[ApiVersion, Prepared, Path]


def _write_version(job: _Job) -> Counts:
    version, prepared, out = job
    shaped, package = prepared.shaped, out / PACKAGE / version.name
    try:
        return render(
            shaped.document, prepared.facts, prepared.names, shaped.unions, version, package, shaped.places.targets
        )
    except GenerationError as error:
        raise GenerationError(f"openapi/{version.name}.json: {error}") from None


def _finish_version(job: _Job) -> None:
    """Check the formatted package of a version, and write the document that the sandbox reads."""
    version, prepared, out = job
    functions = {(facts.path, facts.method.lower()): function_name(facts.id) for facts in prepared.facts}
    check_package(out / PACKAGE, version.name, set(functions.values()))
    text = document_text(_with_functions(prepared.document, functions))
    (out / "documents" / f"{version.name}.json").write_text(text, encoding="utf-8")


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
    return map_operations(document, lambda path, method, node: {**node, "x-sailkit-function": functions[path, method]})


_SHORT = "format.skip-magic-trailing-comma=true"  # in one line whatever fits
_LONG = ("_enums.py", "operations/_[!_]*.py")  # one value or argument in a line, so that a new one changes one line


def _ruff(command: tuple[str, ...], folder: Path, *paths: str) -> None:
    """Run a command of ruff in a folder, to which patterns of files refer; on all of it if no paths are given."""
    arguments = [command[0], *RUFF, *command[1:], *(paths or ["."])]
    done = subprocess.run([sys.executable, "-m", "ruff", *arguments], capture_output=True, text=True, cwd=folder)
    if done.returncode:
        raise GenerationError(f"ruff {command[0]} refused the generated code:\n{done.stdout}{done.stderr}")


def _record(inputs: Inputs) -> str:
    """The text of generation.toml: versions of the tools, and digests of what this project adds.

    What upstream changes is not in it, so that a refresh changes only lines that say something about the interface.
    """
    tools = {name: installed(name) for name in ("openapi-python-client", "ruff")}
    lines = ["# Written with the code: what it was made with, besides the documents.", ""]
    lines += [f'{name.replace("-", "_")} = "{number}"' for name, number in tools.items()]
    lines += [f'templates = "{_digest(inputs.templates)}"', f'repairs = "{_digest(inputs.openapi / "repairs")}"']
    return "\n".join(lines) + "\n"


def _digest(folder: Path) -> str:
    total = hashlib.sha256()
    for path in sorted(p for p in folder.rglob("*") if p.is_file() and "__pycache__" not in p.parts):
        total.update(
            f"{path.relative_to(folder).as_posix()} {hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode()
        )
    return total.hexdigest()
