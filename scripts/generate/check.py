"""Checks of a generated tree: complete, importable, data only, and equal to the committed tree."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

# Modules that do something, each with its template: but for their entries, they are what the template says.
INDEXES = {
    "models/__init__.py": "models_init.py.jinja",
    "operations/__init__.py": "operations_init.py.jinja",
    "resources/__init__.py": "resources_init.py.jinja",
}
ENTRY = re.compile(
    r"@cached_property\ndef (\w+)\(self\) -> '(\w+)\[C\]':\n    from \.\1 import \2\n    return \2\(self\._client\)"
)
CALLS = {
    *("Api", "Operation", "Paging", "Request", "PagedRequest", "OneOf"),
    *("_field", "_join_values", "_fill_path", "_call", "_pages"),
}
MODULES = {
    *("__future__", "collections.abc", "datetime", "typing"),
    *("sailkit_core.api", "sailkit_core.codec", "sailkit_core.model", "sailkit_core.operation"),
    *("sailkit_core.request", "sailkit_core.resource", "sailkit_core.uploads"),
}
HARMLESS = (
    *(ast.Module, ast.Expr, ast.Constant, ast.Import, ast.ImportFrom, ast.alias, ast.If, ast.Assign, ast.AnnAssign),
    *(ast.FunctionDef, ast.ClassDef, ast.arguments, ast.arg, ast.Return, ast.Call, ast.keyword, ast.Name, ast.Lambda),
    *(ast.Attribute, ast.Subscript, ast.Tuple, ast.List, ast.Dict, ast.BinOp, ast.BitOr, ast.Load, ast.Store),
    *(ast.IfExp, ast.Compare, ast.Is, ast.UnaryOp, ast.USub),
)


class CheckError(Exception):
    """The generated tree is not as it must be; the message names file and line."""


def check_package(package: Path, version: str, operations: set[str]) -> None:
    """Check one version of a generated package.

    Args:
        package: the folder of the package.
        version: the name of the version's folder.
        operations: the functions that must be there.

    Raises:
        CheckError: naming the first file and line that is not as it must be.
    """
    folder = package / version
    names: list[str] = []
    for path in sorted(folder.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        try:
            tree = ast.parse(text)
            compile(tree, str(path), "exec", dont_inherit=True)
        except (SyntaxError, ValueError) as error:
            line = getattr(error, "lineno", None)
            raise CheckError(f"{_place(path, package, line)}: {getattr(error, 'msg', error)}") from None
        if path.relative_to(folder).parts[0] == "operations" and path.name != "__init__.py":
            names += [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]
        if path.relative_to(folder).as_posix() not in INDEXES:
            for line, problem in active(tree):
                raise CheckError(f"{_place(path, package, line)}: {problem}")
    if sorted(names) != sorted(operations):
        missing = ", ".join(sorted(operations - {*names})) or "none"
        surplus = ", ".join(sorted({*names} - operations)) or "none"
        raise CheckError(f"{version}: operations missing: {missing}; surplus: {surplus}")


def active(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Nodes of a module that are more than data: line and description of each."""
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 0)
        if not isinstance(node, HARMLESS):
            yield line, f"{type(node).__name__} has no place in generated code"
        elif isinstance(node, ast.Call) and not (isinstance(node.func, ast.Name) and node.func.id in CALLS):
            yield line, f"a call of {ast.unparse(node.func)}"
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module not in MODULES:
            yield line, f"an import from {node.module}"
        elif isinstance(node, ast.Import) and any(alias.name != "datetime" for alias in node.names):
            yield line, f"an import of {node.names[0].name}"
        elif isinstance(node, (ast.Name, ast.Attribute)) and _is_dunder(node):
            yield line, f"the name {ast.unparse(node)}"


def check_index(name: str, text: str, template: str) -> None:
    """Check that an index is what its template says: entries aside, the same code.

    Args:
        name: of the index, for messages.
        text: of the index, as it was rendered.
        template: rendered without any entry.

    Raises:
        CheckError: if it has anything that is neither an entry nor in the template.
    """
    ours, theirs = (ast.dump(_Entries().visit(ast.parse(source))) for source in (text, template))
    if ours != theirs:
        raise CheckError(f"{name}: more than names has come from the document into this index")


class _Entries(ast.NodeTransformer):
    """Takes the entries out of an index: imports and aliases for type checkers, quoted names, properties that import a
    resource."""

    def visit_If(self, node: ast.If) -> ast.If | None:
        for_types = ast.unparse(node.test) == "TYPE_CHECKING" and not node.orelse
        relative = all(
            isinstance(n, ast.Pass)
            or (isinstance(n, ast.ImportFrom) and (n.level or n.module in MODULES))
            or (isinstance(n, ast.Assign) and all(isinstance(part, ast.Name) for part in (*n.targets, n.value)))
            for n in node.body
        )
        return None if for_types and relative else node

    def visit_Dict(self, node: ast.Dict) -> ast.Dict:
        return ast.Dict([], []) if all(isinstance(n, ast.Constant) for n in [*node.keys, *node.values]) else node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef | None:
        if ast.get_docstring(node) is not None:
            bare = ast.FunctionDef(**{**dict(ast.iter_fields(node)), "body": node.body[1:] or [ast.Pass()]})
            if ENTRY.fullmatch(ast.unparse(ast.fix_missing_locations(bare))):
                return None
        self.generic_visit(node)
        return node


def _is_dunder(node: ast.Name | ast.Attribute) -> bool:
    name = node.id if isinstance(node, ast.Name) else node.attr
    return name.startswith("__")


def _place(path: Path, root: Path, line: int | None) -> str:
    return f"{path.relative_to(root.parent).as_posix()}:{line}"


def first_difference(old: Path, new: Path, root: Path) -> None:
    """Compare two files or folders.

    Raises:
        CheckError: with the first lines that differ, saying how to bring the committed ones up to date.
    """
    for name in sorted({*_files(old), *_files(new)}):
        committed, generated = _lines(old / name), _lines(new / name)
        if committed != generated:
            place, lines = (old / name).relative_to(root).as_posix(), _difference(committed, generated)
            raise CheckError(f"{place} is not what the pipeline makes; run `nox -s generate`.\n{lines}")


def _files(place: Path) -> Iterable[str]:
    if place.is_file():
        return [""]
    return [p.relative_to(place).as_posix() for p in place.rglob("*") if p.is_file() and "__pycache__" not in p.parts]


def _lines(path: Path) -> list[str] | None:
    return path.read_bytes().decode("utf-8", "backslashreplace").splitlines(keepends=True) if path.is_file() else None


def _difference(committed: list[str] | None, generated: list[str] | None) -> str:
    if committed is None:
        return "  it is not committed"
    if generated is None:
        return "  it would not be written any more"
    for number in range(max(len(committed), len(generated))):
        committed_line = committed[number].rstrip("\n") if number < len(committed) else "(end)"
        generated_line = generated[number].rstrip("\n") if number < len(generated) else "(end)"
        if committed_line != generated_line:
            return f"  line {number + 1}, committed: {committed_line}\n  line {number + 1}, generated: {generated_line}"
    return "  they differ in their line ends"
