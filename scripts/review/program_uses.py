"""Uses of the client in programs: operations, classes, fields and values, each with file and line."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import Literal, TypeAlias

import attrs

from scripts.generate.command import PACKAGE
from scripts.review.program_types import Program
from scripts.review.program_values import Arguments, Values

Kind: TypeAlias = Literal["method", "function", "class", "create", "field", "json", "path"]

_MODULE = re.compile(rf"{PACKAGE}\.(\w+)\.(models|operations|resources)\.(.+)")
_TYPE = re.compile(rf"{PACKAGE}\.(\w+)\.(models|resources)\.([\w.]+)")


@attrs.frozen
class Use:
    """A use of the client.

    Args:
        kind: a friendly method, a function of `operations`, a class by name, its constructor, a field of a model, a
            property of a model by its name in JSON, or a path in a raw request.
        line: in the file.
        version: the API version; "" if it is not known.
        name: `resource.method`, the function, the class, or method and path.
        part: the field or the property.
        arguments: of a call.
        is_read: whether the value of the expression is used.
        values: the texts that the value is compared with.
    """

    kind: Kind
    line: int
    version: str
    name: str
    part: str = ""
    arguments: Arguments | None = None
    is_read: bool = True
    values: tuple[str, ...] = ()


def find_uses(program: Program, friendly: set[str], values: Values) -> Iterator[Use]:
    """Find the uses of the client in a file.

    Args:
        program: the file.
        friendly: the friendly names of all operations.
        values: of the names in the file.
    """
    yield from _Reader(program, friendly, values).uses()


class _Reader:
    def __init__(self, program: Program, friendly: set[str], values: Values) -> None:
        self._program = program
        self._values = values
        self._friendly = friendly
        self._names = dict(_imports(program.tree))
        self._parents = {child: node for node in ast.walk(program.tree) for child in ast.iter_child_nodes(node)}

    def uses(self) -> Iterator[Use]:
        for node in ast.walk(self._program.tree):
            if isinstance(node, ast.ImportFrom):
                for alias in node.names:
                    yield from self._class_use(node, f"{node.module}.{alias.name}", "class")
            elif isinstance(node, ast.Name | ast.Attribute):
                yield from self._name(node)
            elif isinstance(node, ast.Subscript):
                yield from self._item(node)
            elif isinstance(node, ast.Call):
                yield from self._raw_request(node)
                yield from self._named_method(node)

    def _is_named_method(self, node: ast.Attribute) -> bool:
        """Whether an expression gives a method a name that is called: the calls are the uses."""
        match self._parents.get(node):
            case ast.Assign(targets=[ast.Name(id=name)]):
                calls = (part.func for part in ast.walk(self._program.tree) if isinstance(part, ast.Call))
                return any(isinstance(func, ast.Name) and func.id == name for func in calls)
        return False

    def _named_method(self, call: ast.Call) -> Iterator[Use]:
        """The method that a name stands for which is called: `get = tenant.things.get`."""
        method = self._values.single(call.func)
        for use in self._methods(method) if isinstance(method, ast.Attribute) else ():
            arguments = self._values.arguments(call)
            yield attrs.evolve(use, line=call.lineno, arguments=arguments, is_read=self._is_read(call))

    def _name(self, node: ast.Name | ast.Attribute) -> Iterator[Use]:
        if address := self._address(node):
            call = self._call_of(node)
            match = _MODULE.fullmatch(address)
            if match and match[2] == "operations" and match[3].rpartition(".")[2] != "operations":
                yield self._call_use("function", node, match[1], match[3].rpartition(".")[2])
            elif call is not None:
                yield from self._class_use(node, address, "create", call)
            elif isinstance(node, ast.Attribute):
                yield from self._class_use(node, address, "class")
        elif isinstance(node, ast.Attribute):
            yield from self._attribute(node)

    def _class_use(
        self, node: ast.stmt | ast.expr, address: str, kind: Kind, call: ast.Call | None = None
    ) -> Iterator[Use]:
        match = _MODULE.fullmatch(address)
        if match and match[2] == "models" and (name := match[3].rpartition(".")[2])[:1].isupper():
            yield Use(kind, node.lineno, match[1], name, arguments=self._values.arguments(call) if call else None)
            if kind == "create" and isinstance(node, ast.Attribute):
                yield Use("class", node.lineno, match[1], name)

    def _attribute(self, node: ast.Attribute) -> Iterator[Use]:
        for version, package, address in self._owners(node.value):
            if package == "models":
                values = tuple(self._compared_values(node))
                is_read = isinstance(node.ctx, ast.Load)
                owner = address.rpartition(".")[2]
                yield Use("field", node.lineno, version, owner, node.attr, is_read=is_read, values=values)
        if not self._is_named_method(node):
            yield from self._methods(node)

    def _methods(self, node: ast.Attribute) -> Iterator[Use]:
        """The friendly methods that an expression is one of."""
        for version, package, address in self._owners(node.value):
            if package == "resources":
                yield self._call_use("method", node, version, f"{address.split('.')[0]}.{node.attr}")
        if self._program.type_of(node.value) in ("", "Any") and isinstance(node.value, ast.Attribute):
            name = f"{node.value.attr}.{node.attr}"
            if name in self._friendly and not self._address(node.value):
                yield self._call_use("method", node, "", name)

    def _owners(self, node: ast.expr) -> list[tuple[str, str, str]]:
        """The models or resources that a value is one of; a list of models has attributes of its own."""
        text, inner = self._program.type_of(node), ""
        while text != inner:
            text, inner = re.sub(r"\[[^\[\]]*\]", "", text), text
        return list(dict.fromkeys(_TYPE.findall(text)))

    def _item(self, node: ast.Subscript) -> Iterator[Use]:
        match node.slice:
            case ast.Constant(value=str(key)):
                for version, package, address in self._owners(node.value):
                    if package == "models":
                        is_read = isinstance(node.ctx, ast.Load)
                        yield Use("json", node.lineno, version, address.rpartition(".")[2], key, is_read=is_read)

    def _raw_request(self, node: ast.Call) -> Iterator[Use]:
        match node:
            case ast.Call(
                func=ast.Attribute(attr="request"),
                args=[ast.Constant(value=str(method)), ast.Constant(value=str(path)), *_],
            ):
                version, _, rest = path.lstrip("/").partition("/")
                yield Use("path", node.lineno, version, f"{method.upper()} /{rest.partition('?')[0]}")

    def _call_use(self, kind: Kind, node: ast.Name | ast.Attribute, version: str, name: str) -> Use:
        call = self._call_of(node)
        is_read = self._is_read(call or node)
        return Use(
            kind,
            node.end_lineno or node.lineno,
            version,
            name,
            "",
            self._values.arguments(call) if call else None,
            is_read,
        )

    def _is_read(self, value: ast.AST) -> bool:
        while isinstance(parent := self._parents.get(value), ast.Await):
            value = parent
        return not isinstance(parent, ast.Expr)

    def _call_of(self, node: ast.expr) -> ast.Call | None:
        """The call of an expression, if it is what is called."""
        parent = self._parents.get(node)
        return parent if isinstance(parent, ast.Call) and parent.func is node else None

    def _compared_values(self, node: ast.expr) -> Iterator[str]:
        parent = self._parents.get(node)
        others: list[ast.expr] = []
        if isinstance(parent, ast.Compare):
            others = [side for side in (parent.left, *parent.comparators) if side is not node]
        elif isinstance(parent, ast.Match) and parent.subject is node:
            patterns = [part for case in parent.cases for part in ast.walk(case.pattern)]
            others = [part.value for part in patterns if isinstance(part, ast.MatchValue)]
        for other in others:
            yield from texts_in(other)

    def _address(self, node: ast.expr) -> str:
        """The full name of an imported object, such as "sailkit_api.v2025.models.Identity"; "" for others."""
        match node:
            case ast.Name(id=name):
                return self._names.get(name, "")
            case ast.Attribute(value=value, attr=name) if address := self._address(value):
                return f"{address}.{name}"
        return ""


def _imports(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """The names that the imports of the client's packages bind, with the full name of what they stand for."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.split(".")[0] == PACKAGE:
                    yield alias.asname or PACKAGE, alias.name if alias.asname else PACKAGE
        elif isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] == PACKAGE:
            for alias in node.names:
                yield alias.asname or alias.name, f"{node.module}.{alias.name}"


def texts_in(node: ast.AST) -> Iterator[str]:
    """The texts that are written in an expression."""
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield part.value
