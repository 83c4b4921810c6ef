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
from scripts.docs.markdown import Block, parse_blocks

ROOT: Final = Path(__file__).parents[2]
NO_RUN: Final = "no-run"  # after the language of a block that the sandbox cannot run; followed by the reason
OTHER_CLIENT: Final = (
    "other-client"  # after the language of a block for SailPoint's SDK, which a session of its own runs
)
CONTINUED: Final = "continued"  # after the language of a block that uses the names of the block before it

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


class ExampleError(Exception):
    """A block with a wrong mark; the message names its line and says what to write."""


@attrs.frozen
class Example:
    """A Python block of a page, with the blocks that continue it.

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
        ExampleError: for a block with a wrong mark.
        SyntaxError: for a block that is not valid Python.
    """
    chains: list[list[Block]] = []
    for block in parse_blocks(text):
        if block.info[:1] != ("python",):
            continue
        _check_marks(block, chains)
        if OTHER_CLIENT in block.info:
            continue
        if CONTINUED in block.info:
            chains[-1].append(block)
        else:
            chains.append([block])
    for first, *others in chains:
        code = "\n".join(block.code for block in (first, *others))
        yield _parse_example(f"line_{first.line}", code, NO_RUN not in first.info)


def _check_marks(block: Block, chains: Sequence[object]) -> None:
    mark = block.info[1] if len(block.info) > 1 else ""
    if mark not in ("", NO_RUN, CONTINUED, OTHER_CLIENT):
        raise ExampleError(
            f"line {block.line}: {mark} is no mark; write {NO_RUN} REASON, {CONTINUED} or {OTHER_CLIENT}"
        )
    if mark == NO_RUN and len(block.info) < 3:
        raise ExampleError(f"line {block.line}: say after {NO_RUN} why the sandbox cannot run the block")
    if mark == CONTINUED and not chains:
        raise ExampleError(f"line {block.line}: there is no block before it that it could continue")


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
        path = options.folder / f"{page.stem.lower().replace('-', '_')}_examples.py"
        path.write_text(build_module(page.read_text("utf-8")), "utf-8")
    return SUCCESS


if __name__ == "__main__":
    sys.exit(main())
