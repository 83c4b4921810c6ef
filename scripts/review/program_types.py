"""Types of the expressions in programs, by mypy: each expression whose type matters is wrapped in `reveal_type`.

The wrapped copies are checked and never run. Code without annotations is checked as well: a parameter without one has
the types that calls in the program pass, each found by another run of mypy; without such a call, a parameter on which
friendly names are called is taken for a `Tenant`.
"""

from __future__ import annotations

import ast
import copy
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, TypeAlias

import attrs

from scripts.review.program_calls import Targets, infer_parameters, modules_of
from scripts.review.reader import ReviewError

REVEALED: Final = 'Revealed type is "'
GENERICS: Final = {"dict", "list", "set", "tuple", "type"}  # with an item, a type
MARKER: Final = "_reveal_type_of_review"  # stands for `reveal_type` until the text is written
RUNS: Final = 4  # of mypy, each of which can follow types through one more call
SKIPPED: Final = {"__pycache__", "node_modules", "site-packages", "venv"}
OPTIONS: Final = (
    *("--config-file=", "--output=json", "--show-column-numbers"),
    *("--check-untyped-defs", "--ignore-missing-imports", "--follow-imports=silent", "--no-error-summary"),
)
Hints: TypeAlias = dict[tuple[str, int], str]  # types of parameters, by function and number
Place = tuple[int, int, int, int]  # first line and column, last line and column


@attrs.frozen
class Program:
    """A file of a program.

    Args:
        path: relative to the program's folder.
        tree: its syntax tree.
        types: the type of each expression that has an attribute or an item read, by the number of the expression.
    """

    path: Path
    tree: ast.Module
    types: Mapping[int, str]

    def type_of(self, node: ast.AST) -> str:
        """The type of an expression as mypy writes it, or "" if it is not known."""
        return self.types.get(number_of(node), "")


def number_of(node: ast.AST) -> int:
    """The number of a node in its file."""
    number: int = getattr(node, "number", -1)
    return number


def read_programs(folder: Path, packages: Sequence[Path], friendly: set[str]) -> list[Program]:
    """Read all Python files of a folder, and find the types of their expressions.

    Args:
        folder: the folder, or a file.
        packages: the folders that contain the packages of the client.
        friendly: the friendly names of all operations.

    Raises:
        ReviewError: if there is no Python file, if one cannot be parsed, or if mypy cannot be run.
    """
    files = {path: _parse(folder, path) for path in _find_files(folder)}
    if not files:
        raise ReviewError(f"{folder}: there is no Python file")
    targets = Targets(files.values())
    hints: Hints = {}
    with tempfile.TemporaryDirectory(prefix="review-") as name:
        for run in range(RUNS):
            # A new folder each time: mypy repeats no notes on a file that it knows, and knows the client's packages.
            copies = Path(name).resolve() / f"program-{run}"
            programs = _find_types(folder, files, copies, packages, _Context(friendly, targets, hints))
            types = {node: p.type_of(node) for p in programs for node in ast.walk(p.tree)}
            found = infer_parameters(files.values(), targets, types, number_of)
            if found == hints:
                break
            hints = found
    return programs


@attrs.frozen
class _Context:
    """The friendly names, the functions of the program, and the types of their parameters as far as they are known."""

    friendly: set[str]
    targets: Targets
    hints: Hints


def _find_types(
    folder: Path, files: Mapping[Path, ast.Module], copies: Path, packages: Sequence[Path], context: _Context
) -> list[Program]:
    places: dict[str, dict[Place, int]] = {}
    seen: set[str] = set()
    for path, tree in files.items():
        target = copies / _unique(path, folder, seen)
        target.parent.mkdir(parents=True, exist_ok=True)
        wrapper = _Wrapper(tree, context)
        # Each expression gets a line of its own, because mypy reports equal notes on one line once.
        text = ast.unparse(wrapper.wrapped).replace(f"{MARKER}(", "reveal_type(\n")
        target.write_text(text, encoding="utf-8")
        places[str(target)] = dict(_places(text, wrapper.numbers))
    types = _run_mypy(list(places), places, copies, packages)
    names = dict(zip(files, places, strict=True))
    return [Program(path, tree, types.get(names[path], {})) for path, tree in files.items()]


def _find_files(folder: Path) -> list[Path]:
    """The Python files of a folder, without those of environments and hidden folders."""
    if folder.is_file():
        return [Path(folder.name)]
    found = []
    for root, folders, names in os.walk(folder):
        is_skipped = {name for name in folders if name in SKIPPED or name.startswith(".")}
        is_skipped |= {name for name in folders if (Path(root) / name / "pyvenv.cfg").exists()}
        folders[:] = sorted(set(folders) - is_skipped)
        found += [Path(root, name).relative_to(folder) for name in sorted(names) if name.endswith(".py")]
    return found


def _parse(folder: Path, path: Path) -> ast.Module:
    file = folder if folder.is_file() else folder / path
    try:
        tree = ast.parse(file.read_bytes())
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None) or 1
        raise ReviewError(f"{file}:{line}: this is not Python ({error}); correct it, or leave it out") from None
    for number, node in enumerate(ast.walk(tree)):
        node.number = number  # type: ignore[attr-defined]
    return tree


def _unique(path: Path, folder: Path, seen: set[str]) -> Path:
    """A path whose module has a name of its own: scripts in several folders may have the same."""
    if (folder / path.parent / "__init__.py").exists():
        return path
    number, stem = 2, path.stem
    while stem in seen:
        stem, number = f"{path.stem}_{number}", number + 1
    seen.add(stem)
    return path.with_name(f"{stem}.py")


# Wrapping


class _Wrapper(ast.NodeTransformer):
    """Wraps the expressions whose attributes or items are read; annotations are not wrapped."""

    def __init__(self, tree: ast.Module, context: _Context) -> None:
        self._friendly = context.friendly
        self._context = context
        self._held = dict(self._tenants_of_objects(tree))
        self._modules = {name for node in ast.walk(tree) for name in _imported(node)}
        self._selves = {name for node in ast.walk(tree) for name in _own_names(node)}
        wrapped: ast.Module = self.visit(copy.deepcopy(tree))
        after = [number for number, node in enumerate(wrapped.body) if _is_first(node)]
        for module in ("sailkit", *modules_of(context.hints)):
            wrapped.body.insert(len(after), ast.Import([ast.alias(module)]))
        self.wrapped = ast.fix_missing_locations(wrapped)
        # The numbers of the wrapped expressions, in the order in which `ast.walk` finds them.
        self.numbers = [number_of(node.args[0]) for node in _revealing(self.wrapped, MARKER)]

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        return self._wrap(node)

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        return self._wrap(node) if isinstance(node.slice, ast.Constant) else self.generic_visit(node)

    def _wrap(self, node: ast.Attribute | ast.Subscript) -> ast.AST:
        self.generic_visit(node)
        match node.value:
            case ast.Name(id=name) if name in self._modules or name in GENERICS:
                pass
            case ast.Call(func=ast.Name(id="super")):
                pass
            case ast.Name(id=name) if name in self._selves and isinstance(node.ctx, ast.Store):
                pass  # defines an attribute of the program's own class
            case value:
                node.value = _revealed(value)
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        """What a program reveals itself is not wrapped twice."""
        self.generic_visit(node)
        match node:
            case ast.Call(func=ast.Name(id="reveal_type"), args=[value]):
                return value
        target = self._context.targets.of(node)
        passed = {id(value) for _, value in target.bind(node)} if target else set()
        node.args = [_revealed(value) if id(value) in passed else value for value in node.args]
        for keyword in node.keywords:
            keyword.value = _revealed(keyword.value) if id(keyword.value) in passed else keyword.value
        return node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.AST:
        """A text of the same parts: the places inside a formatted string are not exact."""
        self.generic_visit(node)
        parts = [part.value for part in node.values if isinstance(part, ast.FormattedValue)]
        return ast.Call(ast.Name("str", ast.Load()), [ast.Tuple(parts, ast.Load())], [])

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        return self._annotate(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        return self._annotate(node)

    def _annotate(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> ast.AST:
        """Annotate parameters whose types are known, or on which friendly names are called; leave the others."""
        tenants = dict(self._tenants(node))
        for part in ("args", "posonlyargs", "kwonlyargs"):
            for argument in getattr(node.args, part):
                hint = self._context.hints.get((node.name, number_of(argument)))
                if argument.annotation is None and hint:
                    argument.annotation = ast.Constant(hint)
                elif argument.annotation is None and argument.arg in tenants:
                    name = "AsyncTenant" if tenants[argument.arg] else "Tenant"
                    argument.annotation = ast.Constant(f"sailkit.{name}")
        node.body = [self.visit(statement) for statement in node.body]
        node.decorator_list = [self.visit(decorator) for decorator in node.decorator_list]
        return node

    def _tenants(self, function: ast.AST) -> Iterator[tuple[str, bool]]:
        """The names on which friendly names are called, also by another name of the resource, and whether the call is
        awaited."""
        is_async = isinstance(function, ast.AsyncFunctionDef)
        methods = set(_attributes_of_names(function))
        for node in ast.walk(function):
            match node:
                case ast.Attribute(value=ast.Attribute(value=ast.Name(id=name), attr=resource), attr=method):
                    if f"{resource}.{method}" in self._friendly:
                        yield name, is_async
                case ast.Assign(
                    targets=[ast.Name(id=other)], value=ast.Attribute(value=ast.Name(id=name), attr=resource)
                ):
                    if any(f"{resource}.{method}" in self._friendly for owner, method in methods if owner == other):
                        yield name, is_async
                case ast.Assign(targets=[ast.Attribute(attr=held)], value=ast.Name(id=name)) if held in self._held:
                    yield name, self._held[held]

    def _tenants_of_objects(self, tree: ast.Module) -> Iterator[tuple[str, bool]]:
        """The attributes of the program's own objects on which friendly names are called: `self.tenant`."""
        for function in ast.walk(tree):
            for node in ast.walk(function) if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef) else ():
                match node:
                    case ast.Attribute(value=ast.Attribute(value=ast.Attribute(attr=held), attr=resource), attr=method):
                        if f"{resource}.{method}" in self._friendly:
                            yield held, isinstance(function, ast.AsyncFunctionDef)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        node.value = self.visit(node.value) if node.value else None
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        node.body = [self.visit(statement) for statement in node.body]
        return node

    def visit_Match(self, node: ast.Match) -> ast.AST:
        node.subject = self.visit(node.subject)
        for case in node.cases:
            case.body = [self.visit(statement) for statement in case.body]
        return node


def _attributes_of_names(tree: ast.AST) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=ast.Name(id=name), attr=attribute):
                yield name, attribute


def _revealed(value: ast.expr) -> ast.Call:
    """The call that lets mypy say the type of an expression."""
    match value:
        case ast.Call(func=ast.Name(id=name)) if name == MARKER:
            return value
    return ast.Call(ast.Name(MARKER, ast.Load()), [value], [])


def _own_names(node: ast.AST) -> Iterator[str]:
    """The names by which the methods of a class have their object, such as `self`."""
    for method in node.body if isinstance(node, ast.ClassDef) else ():
        if isinstance(method, ast.FunctionDef | ast.AsyncFunctionDef) and method.args.args:
            yield method.args.args[0].arg


def _is_first(node: ast.stmt) -> bool:
    """Whether a statement must stay at the beginning of a file."""
    match node:
        case ast.Expr(value=ast.Constant()) | ast.ImportFrom(module="__future__"):
            return True
    return False


def _imported(node: ast.AST) -> Iterator[str]:
    """The names that an import binds; attributes of modules are resolved by name."""
    if isinstance(node, ast.Import | ast.ImportFrom):
        for alias in node.names:
            yield alias.asname or alias.name.partition(".")[0]


def _revealing(tree: ast.AST, name: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
            yield node


def _places(text: str, numbers: Sequence[int]) -> Iterator[tuple[Place, int]]:
    for call, number in zip(_revealing(ast.parse(text), "reveal_type"), numbers, strict=True):
        node = call.args[0]
        yield (node.lineno, node.col_offset, node.end_lineno or 0, node.end_col_offset or 0), number


# mypy


def _run_mypy(
    files: Sequence[str], places: Mapping[str, Mapping[Place, int]], folder: Path, packages: Sequence[Path]
) -> dict[str, dict[int, str]]:
    """Find the types of the wrapped expressions of each file, by their numbers."""
    path = os.pathsep.join(map(str, [folder, *packages]))
    command = [sys.executable, "-m", "mypy", *OPTIONS, f"--cache-dir={folder.parent / 'cache'}", *files]
    process = subprocess.run(
        command, capture_output=True, text=True, cwd=folder, env={**os.environ, "MYPYPATH": path}, encoding="utf-8"
    )
    types: dict[str, dict[int, str]] = {}
    if process.returncode not in (0, 1):
        problem = (process.stderr or process.stdout).strip().splitlines() or ["no output"]
        raise ReviewError(f"mypy cannot check the program ({problem[-1]}); install mypy, or name another folder")
    for line in process.stdout.splitlines():
        note = json.loads(line)
        message = note["message"]
        file = str(folder / note["file"])
        place = (note["line"], note["column"], note.get("end_line"), note.get("end_column"))
        number = places.get(file, {}).get(place)
        if message.startswith(REVEALED) and number is not None:
            found = message.removeprefix(REVEALED).removesuffix('"')
            known = types.setdefault(file, {})
            known[number] = f"{known[number]} | {found}" if number in known else found
    return types
