"""Calls between the functions of a program: the types that they give to parameters without annotations."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, TypeAlias

import attrs

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef

_PLAIN: Final = re.compile(r"[\w.\[\], |]+")  # a type that can be written as an annotation
_NAME: Final = re.compile(r"sailkit\w*(?:\.\w+)+")


@attrs.frozen
class Target:
    """A function of the program.

    Args:
        node: the function.
        is_method: whether calls leave out its first parameter.
    """

    node: Function
    is_method: bool

    def bind(self, call: ast.Call) -> Iterator[tuple[ast.arg, ast.expr]]:
        """The parameters without annotations, each with the argument that a call passes."""
        arguments = self.node.args
        positional = [*arguments.posonlyargs, *arguments.args][self.is_method :]
        for parameter, value in zip(positional, call.args, strict=False):
            if isinstance(value, ast.Starred):
                break
            if parameter.annotation is None:
                yield parameter, value
        names = {parameter.arg: parameter for parameter in (*positional, *arguments.kwonlyargs)}
        for keyword in call.keywords:
            named = names.get(keyword.arg or "")
            if named is not None and named.annotation is None:
                yield named, keyword.value


class Targets:
    """The functions of a program that calls can be followed to: those whose name no other one has.

    Args:
        trees: the files.
    """

    def __init__(self, trees: Iterable[ast.Module]) -> None:
        found: dict[str, list[Target]] = {}
        for tree in trees:
            for name, target in _functions(tree, inside_class=False):
                found.setdefault(name, []).append(target)
        self._by_name = {name: targets[0] for name, targets in found.items() if len(targets) == 1}

    def of(self, call: ast.Call) -> Target | None:
        """The function that a call is of, by its name."""
        match call.func:
            case ast.Name(id=name) | ast.Attribute(attr=name):
                return self._by_name.get(name)
        return None


def _functions(node: ast.AST, *, inside_class: bool) -> Iterator[tuple[str, Target]]:
    """The functions of a file, by the name that calls have; of a class, its constructor."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, Function):
            plain = any(isinstance(d, ast.Name) and d.id == "staticmethod" for d in child.decorator_list)
            yield child.name, Target(child, inside_class and not plain)
        elif isinstance(child, ast.ClassDef):
            for method in child.body:
                if isinstance(method, ast.FunctionDef) and method.name == "__init__":
                    yield child.name, Target(method, is_method=True)
        yield from _functions(child, inside_class=isinstance(child, ast.ClassDef))


def infer_parameters(
    trees: Iterable[ast.Module],
    targets: Targets,
    types: Mapping[ast.AST, str],
    number_of: Callable[[ast.AST], int],
) -> dict[tuple[str, int], str]:
    """The types of the client that calls pass for parameters without annotations.

    Args:
        trees: the files.
        targets: their functions.
        types: the types of expressions as mypy writes them.
        number_of: the number of a node in its file.

    Returns:
        The type of each parameter, a union if calls differ, by the function's name and the parameter's number.
    """
    found: dict[tuple[str, int], dict[str, None]] = {}
    for tree in trees:
        for call in ast.walk(tree):
            target = targets.of(call) if isinstance(call, ast.Call) else None
            if target is None or not isinstance(call, ast.Call):
                continue
            for parameter, value in target.bind(call):
                text = types.get(value, "")
                if _NAME.search(text) and _PLAIN.fullmatch(text):
                    found.setdefault((target.node.name, number_of(parameter)), {})[text] = None
    return {key: " | ".join(texts) for key, texts in found.items()}


def modules_of(hints: Mapping[tuple[str, int], str]) -> list[str]:
    """The modules that types need."""
    return sorted({name.rpartition(".")[0] for text in hints.values() for name in _NAME.findall(text)})
