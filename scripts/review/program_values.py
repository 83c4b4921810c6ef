"""Values of names in programs: what an assignment, a constant or a dict of keyword arguments says."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TypeAlias

import attrs

Scope: TypeAlias = ast.Module | ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
Assigned: TypeAlias = Mapping[str, tuple[ast.expr | None, ...]]  # None for a value that is not written
DEEPEST = 20  # names that lead to each other


@attrs.frozen
class Arguments:
    """The arguments of a call.

    Args:
        positional: by position.
        named: by name.
        is_complete: whether there are no others, in `*` or `**`.
    """

    positional: tuple[ast.expr, ...] = ()
    named: Mapping[str, ast.expr] = attrs.field(factory=dict)
    is_complete: bool = True


def constants_of(trees: Mapping[str, ast.Module]) -> dict[str, dict[str, ast.expr]]:
    """The names that are assigned once at the level of a module, by the last part of the module's name."""
    return {
        module: {n: v[0] for n, v in dict(_assigned(tree)).items() if len(v) == 1 and v[0] is not None}
        for module, tree in trees.items()
    }


class Values:
    """The values of the names of a file.

    Args:
        tree: the file.
        constants: the names of other files, by module.
    """

    def __init__(
        self, tree: ast.Module, constants: Mapping[str, Mapping[str, ast.expr]] = MappingProxyType({})
    ) -> None:
        self._scopes: dict[ast.AST, tuple[Scope, ...]] = dict(_scopes(tree, (tree,)))
        self._assigned: dict[ast.AST, Assigned] = {}
        self._imported = {
            alias.asname or alias.name: constants[module][alias.name]
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and (module := (node.module or "").rpartition(".")[2]) in constants
            for alias in node.names
            if alias.name in constants[module]
        }

    def resolve(self, node: ast.expr, depth: int = 0) -> ast.expr:
        """An expression with the values of its names: of a name that is assigned more than once, a tuple of them."""
        if depth > DEEPEST:
            return node
        if isinstance(node, ast.Name):
            values = self._values(node)
            resolved = [self.resolve(value, depth + 1) for value in values]
            return node if not resolved else resolved[0] if len(resolved) == 1 else ast.Tuple(resolved, ast.Load())
        if not _has_names(node):
            return node
        resolved_copy = _with_original(node)
        _Resolver(self, depth + 1).generic_visit(resolved_copy)
        return resolved_copy

    def single(self, node: ast.expr) -> ast.expr | None:
        """The value of a name that is assigned once."""
        values = self._values(node) if isinstance(node, ast.Name) else ()
        return values[0] if len(values) == 1 else None

    def is_bare_parameter(self, name: ast.Name) -> bool:
        """Whether a name is that of a parameter without an annotation."""
        for scope in reversed(self._scopes.get(name, ())):
            if isinstance(scope, ast.FunctionDef | ast.AsyncFunctionDef):
                arguments = scope.args
                for parameter in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
                    if parameter.arg == name.id:
                        return parameter.annotation is None
        return False

    def arguments(self, call: ast.Call) -> Arguments:
        """The arguments of a call, with the values of names and of `**` where these are written."""
        positional = tuple(self.resolve(value) for value in call.args if not isinstance(value, ast.Starred))
        named: dict[str, ast.expr] = {}
        is_complete = len(positional) == len(call.args)
        for keyword in call.keywords:
            if keyword.arg:
                named[keyword.arg] = self.resolve(keyword.value)
                continue
            entries = dict(self._entries(self.resolve(keyword.value)))
            is_complete = is_complete and "" not in entries
            named |= {name: value for name, value in entries.items() if name}
        return Arguments(positional, named, is_complete)

    def _entries(self, node: ast.expr) -> Iterator[tuple[str, ast.expr]]:
        """The entries of a dict; "" for those that are not known."""
        match node:
            case ast.Dict(keys=keys, values=values):
                for key, value in zip(keys, values, strict=True):
                    match key:
                        case ast.Constant(value=str(name)):
                            yield name, value
                        case None:
                            yield from self._entries(value)
                        case _:
                            yield "", value
            case ast.Call(func=ast.Name(id="dict"), args=[], keywords=keywords):
                for keyword in keywords:
                    yield keyword.arg or "", keyword.value
            case ast.BinOp(left=left, op=ast.BitOr(), right=right):
                yield from (*self._entries(left), *self._entries(right))
            case ast.Tuple(elts=several):
                for one in several:
                    yield from self._entries(one)
            case _:
                yield "", node

    def _values(self, name: ast.Name) -> tuple[ast.expr, ...]:
        """The values of a name in the innermost scope that assigns it; none if one of them is not known."""
        original = getattr(name, "original", name)
        scopes = self._scopes.get(original, ())
        inner = scopes[-1] if scopes else None
        for scope in reversed(scopes):
            if scope not in self._assigned:
                self._assigned[scope] = dict(_assigned(scope))
            if (values := self._assigned[scope].get(name.id)) is not None:
                # What is assigned further down in the same function is not its value yet.
                before = [v for v in values if v is None or scope is not inner or v.lineno <= original.lineno]
                known = tuple(value for value in before if value is not None)
                return known if len(known) == len(before) else ()
        return (self._imported[name.id],) if name.id in self._imported else ()


class _Resolver(ast.NodeTransformer):
    def __init__(self, values: Values, depth: int) -> None:
        self._values, self._depth = values, depth

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return self._values.resolve(node, self._depth) if isinstance(node.ctx, ast.Load) else node


def _has_names(node: ast.expr) -> bool:
    return any(isinstance(part, ast.Name) for part in ast.walk(node))


def _with_original(node: ast.expr) -> ast.expr:
    """A copy whose names know the names that they are copies of, by which their scope is known."""
    made = copy.deepcopy(node)
    for ours, theirs in zip(ast.walk(made), ast.walk(node), strict=True):
        if isinstance(ours, ast.Name):
            ours.original = getattr(theirs, "original", theirs)  # type: ignore[attr-defined]
    return made


def _scopes(node: ast.AST, scopes: tuple[Scope, ...]) -> Iterator[tuple[ast.AST, tuple[Scope, ...]]]:
    for child in ast.iter_child_nodes(node):
        yield child, scopes
        yield from _scopes(child, (*scopes, child) if isinstance(child, Scope) else scopes)


def _assigned(scope: ast.AST) -> Iterator[tuple[str, tuple[ast.expr | None, ...]]]:
    found: dict[str, list[ast.expr | None]] = {}
    for name, value in _assignments(scope):
        found.setdefault(name, []).append(value)
    for name, values in found.items():
        yield name, tuple(values)


def _assignments(scope: ast.AST) -> Iterator[tuple[str, ast.expr | None]]:
    """The assignments of a scope, without those of the scopes inside it; a loop or a parameter has no written value."""
    if isinstance(scope, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
        arguments = scope.args
        for parameter in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
            yield parameter.arg, None
    for node in _own_nodes(scope):
        match node:
            case ast.Assign(targets=targets, value=value):
                yield from (pair for target in targets for pair in _targets(target, value))
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                yield name, value
            case (
                ast.AugAssign(target=ast.Name(id=name), value=value)
                | ast.NamedExpr(target=ast.Name(id=name), value=value)
            ):
                yield name, value
            case ast.For(target=target) | ast.AsyncFor(target=target) | ast.comprehension(target=target):
                yield from _targets(target, None)
            case ast.withitem(optional_vars=ast.expr() as target):
                yield from _targets(target, None)
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="append" | "extend"), args=[value]):
                yield name, value


def _targets(target: ast.expr, value: ast.expr | None) -> Iterator[tuple[str, ast.expr | None]]:
    match target:
        case ast.Name(id=name):
            yield name, value
        case ast.Subscript(value=ast.Name(id=name), slice=key) if value is not None:
            yield name, ast.copy_location(ast.Dict([key], [value]), value)
        case ast.Tuple(elts=parts) | ast.List(elts=parts):
            for part in parts:
                yield from _targets(part, None)


def _own_nodes(scope: ast.AST) -> Iterable[ast.AST]:
    for child in ast.iter_child_nodes(scope):
        yield child
        if not isinstance(child, Scope | ast.ClassDef):
            yield from _own_nodes(child)
