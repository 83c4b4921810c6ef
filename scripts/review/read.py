"""Read the surface of a state from its files, statically: nothing of it is imported or run."""

from __future__ import annotations

import ast
import hashlib
import json
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

from scripts.document import Document
from scripts.generate.command import PACKAGE
from scripts.generate.render.client import class_name
from scripts.review.surface import Field, Limits, Model, Operation, Paging, Parameter, State, Surface
from scripts.versions import read_versions

from . import limits

NEEDED = (f"generated/{PACKAGE}", "openapi")

_PLAIN = ("id", "method", "path", "tag", "scopes", "user_levels", "application", "experimental", "deprecated")
_FACTS = (*_PLAIN, "filterable", "sortable")


class ReviewError(Exception):
    """A state that cannot be read; the message says which and what to do."""


def read(folder: Path, label: str) -> State:
    """Read the state that a folder holds.

    Args:
        folder: a project's folder, with generated/ and openapi/.
        label: what to call it.

    Raises:
        ReviewError: for a folder that lacks what is needed, or holds what the pipeline does not write.
    """
    missing = [name for name in NEEDED if not (folder / name).is_dir()]
    if missing:
        raise ReviewError(f"{label} has no {' and no '.join(missing)}: give a state that has the generated client")
    return State(
        label, {version: _surface(folder, version, label) for version in read_versions(folder / "openapi").names}
    )


def _surface(folder: Path, version: str, label: str) -> Surface:
    package = folder / "generated" / PACKAGE / version
    try:
        path = folder / "openapi" / f"{version}.json"
        document: Document = json.loads(path.read_text(encoding="utf-8"))
        named = dict(_names(package / "resources"))
        by_parameter = limits.of_parameters(document)
        functions = {path.stem.removeprefix("_"): path for path in (package / "operations").glob("_[!_]*.py")}
        docs = _docs(_module(package / "api.py"))
        operations = [_operation(_module(functions[f]), f, named.get(f, ""), docs) for f in sorted(functions)]
        by_class = {(class_name(c), name): found for (c, name), found in limits.of_properties(document).items()}
        return Surface(
            document=_origin(folder, version),
            operations=tuple(_with_limits(one, by_parameter) for one in operations),
            models=dict(_models(package / "models", by_class)),
            enums=dict(_enums(_module(package / "models" / "_enums.py"))),
            acknowledged=_acknowledged(folder / "openapi" / "names.toml", version),
        )
    except (OSError, ValueError, SyntaxError, LookupError, TypeError) as error:
        problem = f"{version} of {label} is not what the pipeline writes ({type(error).__name__}: {error})"
        raise ReviewError(f"{problem}; run `nox -s generate` there, or give another state") from None


def _origin(folder: Path, version: str) -> str:
    """Upstream's commit where it is recorded, else the hash of the document."""
    record = folder / "openapi" / "sources.toml"
    recorded = tomllib.loads(record.read_text(encoding="utf-8")) if record.exists() else {}
    if commit := str(recorded.get(version, {}).get("commit", "")):
        return commit[:12]
    return hashlib.sha256((folder / "openapi" / f"{version}.json").read_bytes()).hexdigest()[:12]


def _acknowledged(path: Path, version: str) -> dict[str, str]:
    policy = tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return {str(name): str(text) for name, text in policy.get("acknowledged", {}).get(version, {}).items()}


def _module(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _classes(tree: ast.Module) -> Iterator[ast.ClassDef]:
    return (node for node in tree.body if isinstance(node, ast.ClassDef))


# Names


def _names(folder: Path) -> Iterator[tuple[str, str]]:
    """The friendly name of each function: lines like `list = _pages(lambda: _api.list_identities)`."""
    for path in sorted(folder.glob("[!_]*.py")):
        for table in _classes(_module(path)):
            for line in table.body:
                match line:
                    case ast.Assign(
                        targets=[ast.Name(id=name)],
                        value=ast.Call(args=[ast.Lambda(body=ast.Attribute(attr=function))]),
                    ):
                        yield function, f"{path.stem}.{name}"


# Operations


def _docs(tree: ast.Module) -> str:
    """The address of the documentation of the version, from its `api.py`."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            return next(str(ast.literal_eval(k.value)) for k in node.value.keywords if k.arg == "docs")
    raise ValueError("api.py holds no API")


def _operation(tree: ast.Module, function: str, name: str, docs: str) -> Operation:
    defined = next((node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == function), None)
    assigned = next((node.value for node in tree.body if isinstance(node, ast.Assign)), None)
    if defined is None or defined.returns is None or not isinstance(assigned, ast.Call):
        raise ValueError(f"{function}.py holds no operation")
    given = {keyword.arg: keyword.value for keyword in assigned.keywords}
    results = {str(status): _keys(kinds) for status, kinds in _items(given.get("results"))}
    returns, paged = _result(defined.returns)
    return Operation(
        name=name,
        function=function,
        parameters=tuple(_parameters(defined)),
        returns=returns,
        paged=paged,
        results=results,
        bodies=_keys(given.get("bodies")),
        paging=_paging(given.get("paging")),
        docs=f"{docs}/{ast.literal_eval(given['page'])}" if "page" in given else "",
        **{key: ast.literal_eval(given[key]) for key in _FACTS if key in given},
    )


def _items(node: ast.expr | None) -> Iterator[tuple[Any, ast.expr]]:
    if isinstance(node, ast.Dict):
        yield from ((ast.literal_eval(key), value) for key, value in zip(node.keys, node.values, strict=True) if key)


def _keys(node: ast.expr | None) -> tuple[str, ...]:
    return tuple(str(key) for key, _ in _items(node))


def _paging(node: ast.expr | None) -> Paging | None:
    if not isinstance(node, ast.Call):
        return None
    return Paging(**{str(keyword.arg): ast.literal_eval(keyword.value) for keyword in node.keywords})


def _result(node: ast.expr) -> tuple[str, bool]:
    """The type of a result, and whether it comes in pages: what stands in Request[...] or PagedRequest[..., item]."""
    match node:
        case ast.Subscript(value=ast.Name(id="PagedRequest"), slice=ast.Tuple(elts=[_, item])):
            return ast.unparse(item), True
        case ast.Subscript(value=ast.Name(id="Request"), slice=result):
            return ast.unparse(result), False
    raise ValueError(f"{ast.unparse(node)} is not what an operation returns")


def _parameters(function: ast.FunctionDef) -> Iterator[Parameter]:
    wires = dict(_wires(function))
    given = function.args
    defaults = [None] * (len(given.args) - len(given.defaults)) + list(given.defaults)
    pairs = [(arg, default, False) for arg, default in zip(given.args, defaults, strict=True)]
    pairs += [(arg, default, True) for arg, default in zip(given.kwonlyargs, given.kw_defaults, strict=True)]
    for arg, default, keyword in pairs:
        annotation = without(arg.annotation, "None") if _is_none(default) else _written(arg.annotation)
        yield Parameter(arg.arg, annotation, default is None, keyword, wires.get(arg.arg, ""))


def _wires(function: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    """Where each parameter goes: the dicts that the request is made with, by the parameter that each value names."""
    for node in ast.walk(function.body[-1]):
        for keyword in node.keywords if isinstance(node, ast.Call) else ():
            place = keyword.arg or "path"  # **{...} fills the path in
            if place in ("query", "headers", "path"):
                for key, value in _items(keyword.value):
                    for name in (part.id for part in ast.walk(value) if isinstance(part, ast.Name)):
                        yield name, f"{place.removesuffix('s')} {key}"
            elif place == "body":
                yield "body", "body"


def _with_limits(operation: Operation, found: Mapping[tuple[str, str], Limits]) -> Operation:
    known = [(one, found.get((operation.address, one.wire))) for one in operation.parameters]
    if not any(limits for _, limits in known):
        return operation
    changed = tuple(attrs.evolve(one, limits=limits) if limits else one for one, limits in known)
    return attrs.evolve(operation, parameters=changed)


# Models


def _models(folder: Path, found: Mapping[tuple[str, str], Limits]) -> Iterator[tuple[str, Model]]:
    for path in sorted(folder.glob("[!_]*.py")):
        for node in _classes(_module(path)):
            fields = (_field(line, node.name, found) for line in node.body if isinstance(line, ast.AnnAssign))
            yield node.name, Model(node.name, {one.name: one for one in fields})


def _field(line: ast.AnnAssign, owner: str, found: Mapping[tuple[str, str], Limits]) -> Field:
    if not isinstance(line.value, ast.Call):
        raise ValueError(f"{owner}: {ast.unparse(line)} is no field")
    wire = ast.literal_eval(line.value.args[0])
    required = all(keyword.arg != "default" for keyword in line.value.keywords)
    return Field(
        ast.unparse(line.target), without(line.annotation, "Unset"), required, wire, found.get((owner, wire), {})
    )


def _enums(tree: ast.Module) -> Iterator[tuple[str, tuple[object, ...]]]:
    for line in tree.body:
        match line:
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.Subscript(slice=values)):
                found = ast.literal_eval(values)
                yield name, found if isinstance(found, tuple) else (found,)


# Annotations


def _is_none(node: ast.expr | None) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _written(node: ast.expr | None) -> str:
    return "Any" if node is None else ast.unparse(node)


def without(node: ast.expr | None, member: str) -> str:
    """A union as it is written, without one of its members where it stands last."""
    if isinstance(node, ast.BinOp) and ast.unparse(node.right) == member:
        return ast.unparse(node.left)
    return _written(node)
