"""Reader of the surface of a state: static, without importing or running any of its code.

Operations are recognised by their content, not by their place: a module that assigns `Operation(...)` describes an
operation, wherever it is in the package of a version. So a state is read the same way before and after generated
modules move, and a move alone is not a finding. Only `models` and `resources` are read by their folder.
"""

from __future__ import annotations

import ast
import hashlib
import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from scripts.document import Document
from scripts.generate.command import PACKAGE
from scripts.review.class_facts import add_class_facts
from scripts.review.document_facts import add_facts, nodes_by_address
from scripts.review.surface import Field, Model, Operation, Paging, Parameter, State, Surface

FOLDERS = (f"generated/{PACKAGE}", "openapi")
MODELS = "models"
RESOURCES = "resources"

_TEXTS = ("id", "method", "path", "tag")
_FACTS = (*_TEXTS, "scopes", "user_levels", "application", "experimental", "deprecated", "filterable", "sortable")


class ReviewError(Exception):
    """A state that cannot be read; the message names the state and the remedy."""


def read_state(folder: Path, label: str) -> State:
    """Read the state in a folder.

    Args:
        folder: a project's folder, with generated/ and openapi/.
        label: the name of the state in the report.

    Raises:
        ReviewError: if a folder is missing, or contains files that the pipeline does not write.
    """
    missing = [name for name in FOLDERS if not (folder / name).is_dir()]
    if missing:
        raise ReviewError(f"{label} has no {' and no '.join(missing)}: provide a state that has the generated client")
    packages = (path for path in (folder / "generated" / PACKAGE).iterdir() if (path / MODELS).is_dir())
    return State(label, {path.name: _read_surface(folder, path, label) for path in sorted(packages)})


def _read_surface(folder: Path, package: Path, label: str) -> Surface:
    version = package.name
    try:
        path = folder / "openapi" / f"{version}.json"
        document: Document = json.loads(path.read_text(encoding="utf-8"))
        nodes = nodes_by_address(document)
        operations = tuple(add_facts(operation, nodes, document) for operation in _read_operations(package))
        models = {model.name: model for model in _read_models(package / MODELS)}
        return Surface(
            document=_origin(folder, version),
            operations=operations,
            models=add_class_facts(models, operations, nodes, document),
            enums=dict(_read_enums(_parse(package / MODELS / "_enums.py"))),
            aliases=dict(_read_aliases(_parse(package / MODELS / "__init__.py"))),
            acknowledged=_read_acknowledgements(folder / "openapi" / "names.toml", version),
        )
    except (OSError, ValueError, SyntaxError, LookupError, TypeError) as error:
        problem = f"{version} of {label} is not written by the pipeline ({type(error).__name__}: {error})"
        raise ReviewError(f"{problem}; run `nox -s generate` there, or provide another state") from None


def _origin(folder: Path, version: str) -> str:
    """Upstream's commit if it is recorded, otherwise the hash of the document."""
    record = folder / "openapi" / "sources.toml"
    records = tomllib.loads(record.read_text(encoding="utf-8")) if record.exists() else {}
    if commit := str(records.get(version, {}).get("commit", "")):
        return commit[:12]
    return hashlib.sha256((folder / "openapi" / f"{version}.json").read_bytes()).hexdigest()[:12]


def _read_acknowledgements(path: Path, version: str) -> dict[str, str]:
    policy = tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return {str(name): str(text) for name, text in policy.get("acknowledged", {}).get(version, {}).items()}


def _parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _classes(module: ast.Module) -> Iterator[ast.ClassDef]:
    return (node for node in module.body if isinstance(node, ast.ClassDef))


# Names


def _read_names(folder: Path) -> Iterator[tuple[str, str]]:
    """The friendly name of each function, from lines such as `list = _pages(lambda: _api.list_identities)`."""
    for path in sorted(folder.glob("[!_]*.py")):
        for table in _classes(_parse(path)):
            for line in table.body:
                match line:
                    case ast.Assign(
                        targets=[ast.Name(id=name)],
                        value=ast.Call(args=[ast.Lambda(body=ast.Attribute(attr=function))]),
                    ):
                        yield function, f"{path.stem}.{name}"


# Operations


def _read_operations(package: Path) -> list[Operation]:
    """Read every operation of a version, in the order of their functions' names."""
    names = dict(_read_names(package / RESOURCES))
    docs = _docs_address(package)
    operations = [
        _read_operation(function, call, names.get(function.name, ""), docs)
        for path in package.rglob("*.py")
        if path.relative_to(package).parts[0] not in (MODELS, RESOURCES)
        for function, call in _find_operation(_parse(path))
    ]
    if missing := sorted(names.keys() - {operation.function for operation in operations}):
        raise ValueError(f"no module describes the operation {missing[0]}")
    return sorted(operations, key=lambda operation: operation.function)


def _find_operation(module: ast.Module) -> Iterator[tuple[ast.FunctionDef, ast.Call]]:
    """Find the function of each operation and the `Operation(...)` that describes it, in a module that has them.

    A module of one operation calls it OPERATION, a module of several gives each the name of its function.
    """
    functions = {node.name.upper(): node for node in module.body if isinstance(node, ast.FunctionDef)}
    for node in module.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id="Operation")) as call):
                (function,) = functions.values() if name == "OPERATION" else (functions[name.removeprefix("_")],)
                yield function, call


def _docs_address(package: Path) -> str:
    """The address of the version's documentation, from `api.py`; "" for a state without that module."""
    path = package / "api.py"
    if path.is_file():
        for node in _parse(path).body:
            match node:
                case ast.Assign(value=ast.Call(func=ast.Name(id="Api"), keywords=keywords)):
                    return next(str(ast.literal_eval(item.value)) for item in keywords if item.arg == "docs")
    return ""


def _read_operation(function: ast.FunctionDef, call: ast.Call, name: str, docs: str) -> Operation:
    keywords = {keyword.arg: keyword.value for keyword in call.keywords}
    results = {str(status): _keys(kinds) for status, kinds in _items(keywords.get("results"))}
    returns, paged = _read_result(function.returns)
    page = str(ast.literal_eval(keywords["page"])) if "page" in keywords else ""
    return Operation(
        name=name,
        function=function.name,
        parameters=tuple(_read_parameters(function)),
        returns=returns,
        paged=paged,
        results=results,
        bodies=_keys(keywords.get("bodies")),
        paging=_read_paging(keywords.get("paging")),
        docs=f"{docs}/{page}" if docs and page else "",
        **{key: ast.literal_eval(keywords[key]) for key in _FACTS if key in keywords},
    )


def _items(node: ast.expr | None) -> Iterator[tuple[Any, ast.expr]]:
    if isinstance(node, ast.Dict):
        yield from ((ast.literal_eval(key), value) for key, value in zip(node.keys, node.values, strict=True) if key)


def _keys(node: ast.expr | None) -> tuple[str, ...]:
    return tuple(str(key) for key, _ in _items(node))


def _read_paging(node: ast.expr | None) -> Paging | None:
    if not isinstance(node, ast.Call):
        return None
    return Paging(**{str(keyword.arg): ast.literal_eval(keyword.value) for keyword in node.keywords})


def _read_result(node: ast.expr | None) -> tuple[str, bool]:
    """The type of a result, and whether it is paged: the content of Request[...] or PagedRequest[..., item]."""
    match node:
        case ast.Subscript(value=ast.Name(id="PagedRequest"), slice=ast.Tuple(elts=[_, item])):
            return ast.unparse(item), True
        case ast.Subscript(value=ast.Name(id="Request"), slice=result):
            return ast.unparse(result), False
    raise ValueError(f"{_unparse(node)} is not the return type of an operation")


def _read_parameters(function: ast.FunctionDef) -> Iterator[Parameter]:
    wires = dict(_read_wires(function))
    arguments = function.args
    defaults = [None] * (len(arguments.args) - len(arguments.defaults)) + list(arguments.defaults)
    rows = [(argument, default, False) for argument, default in zip(arguments.args, defaults, strict=True)]
    rows += [
        (argument, default, True) for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
    ]
    for argument, default, keyword in rows:
        optional = isinstance(default, ast.Constant) and default.value is None
        annotation = _without(argument.annotation, "None") if optional else _unparse(argument.annotation)
        yield Parameter(argument.arg, _json_type(annotation), default is None, keyword, wires.get(argument.arg, ""))


# Other forms in which a value may be passed, which are no part of the interface of the service.
_FORMS: Final = (
    (r" \| Mapping\[str, Any\]( \| Upload)?| \| list\[dict\[str, Any\]\]| \| tuple\[\w+, \.\.\.\]", ""),
    (r"\b(Sequence|Collection)(?=\[)", "list"),
    (r"\bMapping(?=\[)", "dict"),
    (r"\b(Id|Sorters)\b", "str"),
    (r"\bUpload\b", "File"),
)


def _json_type(annotation: str) -> str:
    """The JSON type of a value that may be passed in several forms."""
    for pattern, replacement in _FORMS:
        annotation = re.sub(pattern, replacement, annotation)
    return annotation


def _read_wires(function: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    """The place of each parameter in the request: the mapping of the request whose value names the parameter."""
    for node in ast.walk(function.body[-1]):
        for keyword in node.keywords if isinstance(node, ast.Call) else ():
            place = keyword.arg or "path"  # **{...} are the parameters of the path
            if place in ("query", "headers", "path"):
                for key, value in _items(keyword.value):
                    for name in (part.id for part in ast.walk(value) if isinstance(part, ast.Name)):
                        yield name, f"{place.removesuffix('s')} {key}"
            elif place == "body":
                yield "body", "body"


# Models


def _read_models(folder: Path) -> Iterator[Model]:
    for path in sorted(folder.glob("[!_]*.py")):
        for node in _classes(_parse(path)):
            fields = [_read_field(line, node.name) for line in node.body if isinstance(line, ast.AnnAssign)]
            yield Model(node.name, {field.name: field for field in fields})


def _read_field(line: ast.AnnAssign, owner: str) -> Field:
    if not isinstance(line.value, ast.Call):
        raise ValueError(f"{owner}: {ast.unparse(line)} is not a field")
    wire = ast.literal_eval(line.value.args[0])
    required = all(keyword.arg != "default" for keyword in line.value.keywords)
    whole = _unparse(line.annotation)
    annotation = whole if required else _without(line.annotation, "Unset", "None")
    may_be_none = annotation != whole or whole.endswith(" | None")
    return Field(ast.unparse(line.target), _json_type(annotation), required, wire, may_be_none=may_be_none)


def _read_enums(module: ast.Module) -> Iterator[tuple[str, tuple[object, ...]]]:
    for line in module.body:
        match line:
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.Subscript(slice=node)):
                values = ast.literal_eval(node)
                yield name, values if isinstance(values, tuple) else (values,)


def _read_aliases(module: ast.Module) -> Iterator[tuple[str, str]]:
    """The released names of classes that have another name now; none in a state that was generated before these."""
    for line in module.body:
        match line:
            case ast.AnnAssign(target=ast.Name(id="_ALIASES"), value=ast.Dict() as entries):
                yield from ast.literal_eval(entries).items()


# Annotations


def _unparse(node: ast.expr | None) -> str:
    return "Any" if node is None else ast.unparse(node)


def _without(node: ast.expr | None, *members: str) -> str:
    """The text of a union without its last members, in this order, if it has them (states had Unset before None)."""
    for member in members:
        if isinstance(node, ast.BinOp) and ast.unparse(node.right) == member:
            node = node.left
    return _unparse(node)
