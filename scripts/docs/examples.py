"""Python examples of the pages, as modules that are type-checked and run: `python -m scripts.docs.examples FOLDER`."""

from __future__ import annotations

import ast
import sys
import textwrap
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import attrs

from scripts.command_line import SUCCESS, create_parser
from scripts.docs.markdown import parse_blocks

ROOT: Final = Path(__file__).parents[2]
NO_RUN: Final = "no-run"  # after the language of a block that needs a real tenant, or another sandbox

# The names that every page may use without defining them. The imports of a block are valid for the following blocks.
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
    """A Python block of a page.

    Args:
        name: the name of its function.
        imports: its import statements.
        source: its function.
        runs: whether the sandbox can run it.
    """

    name: str
    imports: tuple[str, ...]
    source: str
    runs: bool


def parse_examples(text: str) -> Iterator[Example]:
    """Parse the Python blocks of a page.

    Args:
        text: the page, in Markdown.

    Raises:
        SyntaxError: for a block that is not valid Python.
    """
    for block in parse_blocks(text):
        if block.info[:1] == ("python",):
            yield _parse_example(f"line_{block.line}", block.code, NO_RUN not in block.info)


def build_module(text: str) -> str:
    """Build a module of a page's Python blocks: the prelude, all imports, then a function for each block."""
    examples = list(parse_examples(text))
    imports = dict.fromkeys(line for example in examples for line in example.imports)
    return "\n".join([PRELUDE, *imports, "", *(example.source for example in examples)])


def list_pages() -> list[Path]:
    """List the pages whose blocks are checked."""
    return [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def _parse_example(name: str, code: str, runs: bool) -> Example:
    tree = compile(code, name, "exec", ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    imports = [node for node in tree.body if isinstance(node, (ast.Import, ast.ImportFrom))]
    import_lines = {line for node in imports for line in range(node.lineno, (node.end_lineno or node.lineno) + 1)}
    body = "\n".join(line for number, line in enumerate(code.splitlines(), 1) if number not in import_lines)
    is_async = any(isinstance(node, (ast.Await, ast.AsyncFor, ast.AsyncWith)) for node in ast.walk(tree))
    signature = f"{'async ' if is_async else ''}def {name}() -> None:"
    source = f"{signature}\n{textwrap.indent(body.strip() or 'pass', '    ')}\n"
    return Example(name, tuple(map(ast.unparse, imports)), source, runs)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line, and return its exit status."""
    parser = create_parser("examples", __doc__)
    parser.add_argument("folder", type=Path, help="the folder to write the modules to")
    options = parser.parse_args(arguments)
    options.folder.mkdir(parents=True, exist_ok=True)
    for page in list_pages():
        path = options.folder / f"{page.stem.lower()}_examples.py"
        path.write_text(build_module(page.read_text("utf-8")), "utf-8")
    return SUCCESS


if __name__ == "__main__":
    sys.exit(main())
