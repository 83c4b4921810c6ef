"""Tiny callers of everything in a generated package: one function of one line for each thing that a user can write."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

import attrs

from tests.external.callers.package import (
    PACKAGE,
    Action,
    Argument,
    Field,
    Package,
    identifiers,
    received_models,
    sent_models,
)

Kind: TypeAlias = Literal["import", "name", "value", "call", "read", "build"]

KINDS: Final[tuple[Kind, ...]] = ("import", "name", "value", "call", "read", "build")
# Parts of an operation or a class that are no parameter or field.
FUNCTION, NAME, RESULT, POSITIONS, ARGUMENTS = "(function)", "(name)", "(result)", "(positions)", "(required)"

HEADER: Final = """
from __future__ import annotations
import datetime
from collections.abc import Collection, Mapping, Sequence
from typing import Any, TYPE_CHECKING
if TYPE_CHECKING:
    from sailkit_core.model import File
    from sailkit_core.pagination import Pager
    from sailkit_core.request import Id, Sorters
    from sailkit_core.resource import Sender
    from sailkit_core.uploads import Upload
    from {package}.{version}.resources import Resources
"""


@attrs.frozen
class Input:
    """An argument of a caller.

    Args:
        kind: "tenant", "class" of a model, "received" for a model as the service sends it, or "value".
        type: the model, or the type of the value.
        name: the name of the value, which makes it differ from others.
        annotation: the type that the caller declares.
    """

    kind: Literal["tenant", "class", "received", "value"]
    type: str
    name: str = ""
    annotation: str = ""


@attrs.frozen
class Caller:
    """A function that uses one thing of a package.

    Args:
        kind: the kind of use.
        place: the operation's function, the class or the enum.
        part: the parameter, field or value, or one of the parts above; "" for the thing itself.
        inputs: its arguments, in order.
        code: its body.
        returns: the type that it declares.
    """

    kind: Kind
    place: str
    part: str
    inputs: tuple[Input, ...]
    code: str
    returns: str = "object"


@attrs.frozen
class Names:
    """The names of a state for what another state has: a user has followed the advice on renamed and merged names.

    Args:
        classes: by old name; a class that is not in it is gone.
        methods: the friendly names that changed, by old name.
    """

    classes: Mapping[str, str]
    methods: Mapping[str, str] = attrs.field(factory=dict)


def list_callers(package: Package) -> list[Caller]:
    """List the callers that a user of a package could have written."""
    sent, received = sent_models(package), received_models(package)
    result: list[Caller] = []
    for action in package.actions:
        result += _action_callers(action, package.version)
    for name in (*package.models, *package.enums):
        result.append(Caller("import", name, "", (), _import(package.version, "models", name)))
    for name, values in package.enums.items():
        result += [Caller("value", name, str(value), (), f"return {value!r}", name) for value in values]
    for name, fields in package.models.items():
        # What is only sent is built and not read; what is only received is read and not built.
        result += _reads(name, fields) if name in received or name not in sent else ()
        result += _builds(name, fields) if name in sent else ()
    return result


def _import(version: str, module: str, name: str) -> str:
    return f"from {PACKAGE}.{version}.{module} import {name} as x; return x"


def _action_callers(action: Action, version: str) -> Iterator[Caller]:
    place, tenant = action.function, Input("tenant", "")
    yield Caller("import", place, FUNCTION, (), _import(version, "operations", place))
    if not action.name:
        return
    method = f"a0.{action.name}"
    yield Caller("name", place, NAME, (tenant,), f"return {method}")
    required = [argument for argument in action.arguments if argument.required]
    inputs, text = _pass(required)
    yield Caller("call", place, RESULT, (tenant, *inputs), f"return {method}({text})", action.result)
    positional = [argument for argument in action.arguments if not argument.keyword]
    if len(positional) > 1:
        keywords = [argument for argument in required if argument.keyword]
        inputs, text = _pass([*positional, *keywords], by_position=len(positional))
        yield Caller("call", place, POSITIONS, (tenant, *inputs), f"return {method}({text})")
    for argument in action.arguments:
        others = [other for other in required if other is not argument]
        inputs, text = _pass([argument, *others], typed=1)
        yield Caller("call", place, argument.name, (tenant, *inputs), f"return {method}({text})")


def _pass(arguments: Sequence[Argument | Field], typed: int = 0, by_position: int = 0) -> tuple[list[Input], str]:
    """The inputs of a caller for these arguments, and the text that passes them; the first `typed` have their type."""
    inputs = [
        Input("value", one.annotation, one.name, one.annotation if number < typed else "Any")
        for number, one in enumerate(arguments)
    ]
    texts = [
        f"a{number}" if number <= by_position else f"{one.name}=a{number}" for number, one in enumerate(arguments, 1)
    ]
    return inputs, ", ".join(texts)


def _reads(name: str, fields: tuple[Field, ...]) -> Iterator[Caller]:
    for field in fields:
        yield Caller("read", name, field.name, (Input("received", name),), f"return a0.{field.name}", field.annotation)


def _builds(name: str, fields: tuple[Field, ...]) -> Iterator[Caller]:
    required = [field for field in fields if field.required]
    model = Input("class", name)
    inputs, text = _pass(required)
    yield Caller("build", name, ARGUMENTS, (model, *inputs), f"return a0({text})")
    for field in fields:
        inputs, text = _pass([field, *(other for other in required if other is not field)], typed=1)
        yield Caller("build", name, field.name, (model, *inputs), f"return a0({text})")


# Files


def module_name(version: str, kind: Kind) -> str:
    """The module with the callers of one kind."""
    return f"{version}_{kind}"


def write(folder: Path, package: Package, callers: list[Caller], names: Names) -> dict[tuple[str, int], Caller]:
    """Write callers as modules, one for each kind, under the names of a state.

    Returns:
        The callers by module and line; `c7` is the one in line 7.
    """
    folder.mkdir(parents=True, exist_ok=True)
    result = {}
    for kind in KINDS:
        module = module_name(package.version, kind)
        used = {name for caller in callers if caller.kind == kind for name in _classes(caller, package)}
        lines = HEADER.format(package=PACKAGE, version=package.version).splitlines()
        lines += [_alias(package.version, name, names) for name in sorted(used)]
        for caller in callers:
            if caller.kind == kind:
                lines.append(_function(caller, len(lines) + 1, names))
                result[module, len(lines)] = caller
        (folder / f"{module}.py").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return result


def _classes(caller: Caller, package: Package) -> Iterator[str]:
    types = [caller.returns, *(one.annotation or one.type for one in caller.inputs if one.kind != "tenant")]
    yield from (n for text in types for n in identifiers(text) if n in package.models or n in package.enums)


def _alias(version: str, name: str, names: Names) -> str:
    """The import of a class, under the name that the callers use; a class that is gone may be anything."""
    new_name = names.classes.get(name)
    if new_name is None:
        return f"    {name} = Any"
    return f"    from {PACKAGE}.{version}.models import {new_name} as {name}"


def _function(caller: Caller, number: int, names: Names) -> str:
    inputs = ", ".join(f"a{place}: {_declare(one)}" for place, one in enumerate(caller.inputs))
    code = caller.code
    if caller.kind == "call":
        name = code.removeprefix("return a0.").partition("(")[0]
        code = code.replace(f"a0.{name}(", f"a0.{names.methods.get(name, name)}(", 1)
    return f"def c{number}({inputs}) -> {caller.returns}: {code}"


def _declare(one: Input) -> str:
    declared: dict[str, str] = {"tenant": "Resources[Sender]", "class": f"type[{one.type}]", "received": one.type}
    return declared.get(one.kind, one.annotation)


def to_json(places: Mapping[tuple[str, int], Caller]) -> list[dict[str, Any]]:
    """The callers as JSON, with module and line."""
    return [{"module": module, "line": line, **attrs.asdict(caller)} for (module, line), caller in places.items()]
