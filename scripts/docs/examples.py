"""The Python blocks of the pages as modules that are type-checked and run: `python -m scripts.docs.examples FOLDER`."""

from __future__ import annotations

import ast
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import attrs

from scripts.docs.markdown import blocks

ROOT: Final = Path(__file__).parents[2]
UNRUN: Final = "no-run"  # behind the language of a block that only a real tenant, or another sandbox, could run

# What every page takes as given. What a block imports, the following blocks of its page may use.
PRELUDE: Final = """\
from sailkit import Tenant

tenant: Tenant
id: str  # of an identity
ids: list[str]  # of identities
source_id: str
source_ids: list[str]
report_id: str
"""


@attrs.frozen
class Example:
    """A Python block: the function that it becomes, and whether the sandbox can run it."""

    name: str
    imports: tuple[str, ...]
    source: str
    runs: bool


def examples(text: str) -> Iterator[Example]:
    """The Python blocks of a page.

    Args:
        text: the page, in Markdown.

    Raises:
        SyntaxError: when a block is no Python.
    """
    for block in blocks(text):
        if block.words[:1] == ("python",):
            yield _example(f"line_{block.line}", block.code, UNRUN not in block.words)


def module(text: str) -> str:
    """The Python blocks of a page as a module: the prelude, all imports, then a function for each block."""
    found = list(examples(text))
    imports = dict.fromkeys(line for example in found for line in example.imports)
    return "\n".join([PRELUDE, *imports, "", *(example.source for example in found)])


def pages() -> list[Path]:
    """The pages whose blocks are checked."""
    return [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def _example(name: str, code: str, runs: bool) -> Example:
    tree = compile(code, name, "exec", ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    imports = [node for node in tree.body if isinstance(node, (ast.Import, ast.ImportFrom))]
    away = {line for node in imports for line in range(node.lineno, (node.end_lineno or node.lineno) + 1)}
    body = "\n".join(line for at, line in enumerate(code.splitlines(), 1) if at not in away)
    waits = any(isinstance(node, (ast.Await, ast.AsyncFor, ast.AsyncWith)) for node in ast.walk(tree))
    head = f"{'async ' if waits else ''}def {name}() -> None:"
    return Example(
        name, tuple(map(ast.unparse, imports)), f"{head}\n{textwrap.indent(body.strip() or 'pass', '    ')}\n", runs
    )


def main(arguments: list[str] | None = None) -> int:
    """The command line; its exit status."""
    (folder,) = map(Path, sys.argv[1:] if arguments is None else arguments)
    for page in pages():
        (folder / f"{page.stem.lower()}_examples.py").write_text(module(page.read_text("utf-8")), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
