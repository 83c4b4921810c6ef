"""Changes that programs meet: each use of the client is compared with the changes of what it uses."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import attrs

from scripts.review.matching import OperationPairs, match_operations, match_renamed
from scripts.review.program_types import Program
from scripts.review.program_uses import Use, find_uses, texts_in
from scripts.review.program_values import Arguments, Values, constants_of
from scripts.review.report import VERDICTS, Change, Report
from scripts.review.surface import Model, Operation, State, Surface
from scripts.review.types import words

REPORTED: Final = ("breaks", "behaves")
EVERY_CALL: Final = {"operation.removed", "operation.moved", "user", "application", "experimental", "deprecated"}
FILTER_METHODS: Final = {
    "contains": "co",
    "contains_all": "ca",
    "in_": "in",
    "is_null": "isnull",
    "is_present": "pr",
    "startswith": "sw",
}
COMPARISONS: Final = {"Eq": "eq", "NotEq": "ne", "Gt": "gt", "GtE": "ge", "Lt": "lt", "LtE": "le"}


@attrs.frozen(order=True)
class Match:
    """A place in a program that meets a change.

    Args:
        file: relative to the program's folder.
        line: in the file.
        change: the change.
    """

    file: Path
    line: int
    change: Change = attrs.field(order=False)

    def to_json(self) -> dict[str, Any]:
        """The place and the change as JSON."""
        keys = ("version", "subject", "kind", "verdict", "message", "remedy", "old", "new")
        return {"file": self.file.as_posix(), "line": self.line} | {key: getattr(self.change, key) for key in keys}


def find_matches(report: Report, old: State, new: State, programs: Sequence[Program]) -> list[Match]:
    """Find the places in programs that meet a change that breaks them or behaves differently.

    Args:
        report: the changes.
        old: the state that the programs are written for.
        new: the other state.
        programs: the files, with the types of the old state.
    """
    versions = {
        name: _Version(old.versions[name], new.versions[name], [c for c in report.changes if c.version == name])
        for name in old.versions.keys() & new.versions.keys()
    }
    friendly = friendly_names(old)
    matches: dict[Match, None] = {}
    constants = constants_of({program.path.stem: program.tree for program in programs})
    for program in programs:
        for use in find_uses(program, friendly, Values(program.tree, constants)):
            for name in [use.version] if use.version else sorted(versions):
                for change in versions[name].changes_of(use, program) if name in versions else ():
                    matches[Match(program.path, use.line, change)] = None
    return sorted(matches, key=lambda m: (VERDICTS.index(m.change.verdict), m.file, m.line, m.change.kind))


def friendly_names(state: State) -> set[str]:
    """The friendly names of all operations."""
    return {operation.name for surface in state.versions.values() for operation in surface.operations}


class _Version:
    """The changes of one version, by what programs of the old state use."""

    def __init__(self, old: Surface, new: Surface, changes: Sequence[Change]) -> None:
        pairs = match_operations(old, new)
        renamed = match_renamed(old, new, pairs.common)
        self._old, self._new, self._renamed = old, new, renamed
        self._operations = _changes_of_operations(pairs, changes)
        self._classes = _changes_of_classes(old, new, renamed, changes)
        self._methods = {operation.name: operation for operation in old.operations}
        self._functions = {operation.function: operation for operation in old.operations}
        self._successors = {before.function: after for before, after in pairs.common}

    def changes_of(self, use: Use, program: Program) -> Iterator[Change]:
        """Iterate over the changes that a use meets."""
        if use.kind in ("method", "function"):
            operation = (self._methods if use.kind == "method" else self._functions).get(use.name)
            if operation is not None:
                yield from self._changes_of_call(use, operation, program)
        elif use.kind == "path":
            yield from self._changes_of_path(use.name)
        else:
            yield from self._changes_of_class(use)

    def _changes_of_path(self, route: str) -> Iterator[Change]:
        for operation in self._old.operations:
            pattern = re.sub(r"\\\{[^{}]*\\\}", "[^/]+", re.escape(operation.route))
            if re.fullmatch(pattern, route):
                for change in self._operations.get(operation.function, ()):
                    if change.kind in ("operation.removed", "operation.moved"):
                        yield change

    # Calls

    def _changes_of_call(self, use: Use, operation: Operation, program: Program) -> Iterator[Change]:
        for change in self._operations.get(operation.function, ()):
            if self._concerns_call(change, use, operation, program):
                yield change
        for parameter in operation.parameters:
            value = _find_argument(use.arguments, operation, parameter.name)
            if value is not None:
                yield from self._changes_of_value(value, parameter.annotation)
                if parameter.wire == "body":
                    yield from self._changes_of_json(value, parameter.annotation)

    def _concerns_call(self, change: Change, use: Use, operation: Operation, program: Program) -> bool:
        kind, group = change.kind, change.kind.partition(".")[0]
        if kind in EVERY_CALL or group in ("scopes", "user_levels"):
            return True
        if kind in ("operation.renamed", "operation.function"):
            return (use.kind == "method") == (kind == "operation.renamed")
        if change.parameter is not None:
            return self._concerns_argument(change, use, operation)
        if kind in ("result.type", "result.paged"):
            return use.is_read
        if group == "result":
            return _mentions(program, change)
        names = {"paging.style": ("offset", "start", "next"), "paging.maximum": ("limit",)}
        names |= {"body.media_type.removed": ("media_type",), "body.media_type.changed": ("media_type",)}
        if kind in names:
            return any(_find_argument(use.arguments, operation, name) is not None for name in names[kind])
        if group in ("filterable", "sortable"):
            name = "filters" if group == "filterable" else "sorters"
            value = _find_argument(use.arguments, operation, name)
            return value is not None and _has_condition(value, _removed_members(change))
        return kind == "parameter.order" and self._order_differs(use, operation)

    def _concerns_argument(self, change: Change, use: Use, operation: Operation) -> bool:
        arguments, name = use.arguments, change.parameter or ""
        value = _find_argument(arguments, operation, name)
        if change.kind in ("parameter.added", "parameter.required", "default.changed"):
            return arguments is not None and arguments.is_complete and value is None
        if value is None or change.kind in ("parameter.place", "null.refused"):
            return False
        if change.kind == "parameter.type" and "listed" in change.message:
            return _has_unlisted_text(value, change)
        return True

    def _order_differs(self, use: Use, operation: Operation) -> bool:
        successor = self._successors.get(operation.function)
        count = len(use.arguments.positional) if use.arguments else 0
        names = [[p.name for p in side.parameters if not p.keyword] for side in (operation, successor) if side]
        return len(names) == 2 and names[0][:count] != names[1][:count]

    # Classes

    def _changes_of_class(self, use: Use) -> Iterator[Change]:
        model = self._old.models.get(use.name)
        for change, field in self._classes.get(use.name, ()):
            if use.kind == "class":
                meets = change.kind.endswith((".removed", ".renamed")) and not field and "value" not in change.kind
            elif use.kind == "create":
                meets = bool(field) and _concerns_creation(change, field, use.arguments)
            elif use.kind == "json":
                wire = model.fields[field].wire if model and field in model.fields else ""
                meets = change.kind == "field.json_name" and wire == use.part
            else:
                meets = field == use.part and _concerns_field(change, use)
            if meets:
                yield change
        if model is None:
            return
        if use.kind == "field" and use.part in model.fields:
            yield from self._changes_of_texts(use.values, model.fields[use.part].annotation)
        for name, value in (use.arguments.named if use.arguments else {}).items():
            if name in model.fields:
                yield from self._changes_of_value(value, model.fields[name].annotation)
                yield from self._changes_of_json(value, model.fields[name].annotation)

    def _changes_of_value(self, value: ast.expr, annotation: str) -> Iterator[Change]:
        if isinstance(value, ast.Constant | ast.List | ast.Tuple | ast.Set):
            yield from self._changes_of_texts(tuple(texts_in(value)), annotation)

    def _changes_of_texts(self, texts: Sequence[str], annotation: str) -> Iterator[Change]:
        """The removed values of the enums in a type, among these texts."""
        for name in words(annotation):
            values = self._new.enums.get(self._renamed.get(name, name), ())
            gone = {value for value in self._old.enums.get(name, ()) if value not in values}
            if gone & set(texts):
                yield from (c for c, _ in self._classes.get(name, ()) if c.kind == "enum.value.removed")

    def _changes_of_json(self, value: ast.expr, annotation: str) -> Iterator[Change]:
        """The changes that a JSON object meets which is written as a dict, or a list of such objects."""
        if isinstance(value, ast.List):
            for item in value.elts:
                yield from self._changes_of_json(item, annotation)
        models = [self._old.models[name] for name in words(annotation) if name in self._old.models]
        if not isinstance(value, ast.Dict) or len(models) != 1:
            return
        fields = {field.wire: field for field in models[0].fields.values()}
        items = zip(value.keys, value.values, strict=True)
        keys = {key.value: item for key, item in items if isinstance(key, ast.Constant)}
        named = {fields[key].name: item for key, item in keys.items() if key in fields}
        arguments = Arguments((), named, len(keys) == len(value.keys))
        for change, field in self._classes.get(models[0].name, ()):
            is_extra = change.kind == "properties.refused" and bool(keys.keys() - fields.keys())
            if is_extra or (field and _concerns_creation(change, field, arguments, is_json=True)):
                yield change
        for name, item in named.items():
            yield from self._changes_of_value(item, models[0].fields[name].annotation)
            yield from self._changes_of_json(item, models[0].fields[name].annotation)


def _changes_of_operations(pairs: OperationPairs, changes: Iterable[Change]) -> dict[str, list[Change]]:
    """The changes of each operation of the old state, by its function."""
    functions = {after.route: before.function for before, after in pairs.common}
    functions |= {operation.route: operation.function for operation in pairs.removed}
    result: dict[str, list[Change]] = {}
    for change in changes:
        if change.operation in functions and change.verdict in REPORTED:
            result.setdefault(functions[change.operation], []).append(change)
    return result


def _changes_of_classes(
    old: Surface, new: Surface, renamed: Mapping[str, str], changes: Iterable[Change]
) -> dict[str, list[tuple[Change, str]]]:
    """The changes of each class of the old state, each with the field that it is about, by its old name."""
    names = {after: before for before, after in renamed.items()}
    result: dict[str, list[tuple[Change, str]]] = {}
    for change in changes:
        if change.operation is None and change.verdict in REPORTED:
            name, _, field = change.subject.partition(".")
            before = names.get(name, name)
            if before in old.models and name in new.models and field:
                field = _old_field(field, old.models[before], new.models[name])
            result.setdefault(before, []).append((change, field))
    return result


def _old_field(name: str, old: Model, new: Model) -> str:
    if name in old.fields or name not in new.fields:
        return name
    same = [field.name for field in old.fields.values() if field.wire == new.fields[name].wire]
    return same[0] if same else name


def _concerns_field(change: Change, use: Use) -> bool:
    """Whether code that reads or sets a field meets a change of it."""
    if change.kind == "field.type" and "listed" in change.message:
        return any(_is_unlisted(text, change) for text in use.values)
    if change.kind in ("field.removed", "field.renamed", "field.type"):
        return True
    return use.is_read if change.kind == "field.optional" else change.kind == "limits.tightened" and not use.is_read


def _concerns_creation(change: Change, field: str, arguments: Arguments | None, *, is_json: bool = False) -> bool:
    """Whether code that creates an object meets a change of one of its fields."""
    if arguments is None:
        return False
    value = arguments.named.get(field)
    if change.kind in ("field.added", "field.required", "default.changed"):
        return arguments.is_complete and value is None
    if value is None:
        return False
    if change.kind == "null.refused":
        return isinstance(value, ast.Constant) and value.value is None
    if change.kind == "field.type" and "listed" in change.message:
        return _has_unlisted_text(value, change)
    if change.kind in ("field.renamed", "field.json_name"):
        return is_json == (change.kind == "field.json_name")
    return change.kind in ("field.removed", "field.type", "limits.tightened")


# Values


def _find_argument(arguments: Arguments | None, operation: Operation, name: str) -> ast.expr | None:
    """The argument of a call for a parameter."""
    if arguments is None:
        return None
    positions = [parameter.name for parameter in operation.parameters if not parameter.keyword]
    if name in positions and positions.index(name) < len(arguments.positional):
        return arguments.positional[positions.index(name)]
    return arguments.named.get(name)


def _has_unlisted_text(value: ast.expr, change: Change) -> bool:
    return any(_is_unlisted(text, change) for text in texts_in(value))


def _is_unlisted(text: str, change: Change) -> bool:
    """Whether a text is a value that the service may refuse, by the message of a change of enum values."""
    removed = re.search(r"Values no longer listed: (.*?`)\.", change.message)
    if removed:
        return f"`{text}`" in removed[1]
    listed = re.search(r"Only these values are listed now: (.*?`)\.", change.message)
    return bool(listed) and f"`{text}`" not in str(listed and listed[1])


def _removed_members(change: Change) -> set[str]:
    """The removed members of a set, such as filters."""
    before, after = ({part.strip() for part in (side or "").split(",")} for side in (change.old, change.new))
    return before - after


def _mentions(program: Program, change: Change) -> bool:
    """Whether a file has a text that is a removed member, such as the name of a header, in any case."""
    removed = {member.lower() for member in _removed_members(change)}
    return any(text.lower() in removed for text in texts_in(program.tree))


def _has_condition(value: ast.expr, removed: set[str]) -> bool:
    """Whether a filter or sorter contains a removed one, such as "name sw"; written as text or with `F`."""
    text = " ".join(texts_in(value))
    conditions = set(_written_conditions(value))
    for member in removed:
        name, _, operator = member.partition(" ")
        pattern = rf"(?<![\w.]){re.escape(name)}" + (rf"\s+{operator}\b" if operator else r"(?![\w.])")
        if re.search(pattern, text) or (name, operator) in conditions:
            return True
    return False


def _written_conditions(value: ast.expr) -> Iterator[tuple[str, str]]:
    """The conditions that are written with `F`: `F.name.startswith("A")`, `F.created > day`, `sort_by(F.name)`."""
    for node in ast.walk(value):
        match node:
            case ast.Call(func=ast.Attribute(value=owner, attr=method)) if name := _field_of(owner):
                yield name, FILTER_METHODS.get(method, method)
            case ast.Compare(left=left, ops=[operator]) if name := _field_of(left):
                yield name, COMPARISONS.get(type(operator).__name__, "")
            case ast.Attribute() if name := _field_of(node):
                yield name, ""


def _field_of(node: ast.expr) -> str:
    """The field of a filter, such as "source.id" of `F.source.id`; "" for other expressions."""
    match node:
        case ast.Attribute(value=ast.Name(id="F"), attr=name):
            return _json_name(name)
        case ast.Attribute(value=inner, attr=name) if owner := _field_of(inner):
            return f"{owner}.{_json_name(name)}"
    return ""


def _json_name(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)
