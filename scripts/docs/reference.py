"""Reference of the public modules, written by pdoc from their docstrings."""

from __future__ import annotations

import functools
import inspect
import pkgutil
import re
import warnings
from collections.abc import Generator, Iterator
from importlib import import_module
from itertools import chain
from pathlib import Path
from typing import Any, Final, Unpack, get_args, get_origin

import attrs
import pdoc
import pdoc.render
from dateutil.relativedelta import relativedelta
from pdoc.render_helpers import format_signature

import sailkit.filters
from sailkit._engine.drivers import flow
from scripts.docs.markdown import code_styles
from scripts.docs.navigation import Navigation
from scripts.versions import Versions

_QUALIFIED: Final = re.compile(r"\b(?:sailkit\w*|typing|collections)(?:\.\w+)*\.(\w+)")  # a name with its module
TEMPLATES: Final = Path(__file__).parent / "templates" / "pdoc"


def list_modules() -> list[str]:
    """List the public modules: those of the facade without an underscore, and the sandbox."""
    names = sorted(module.name for module in pkgutil.iter_modules(sailkit.__path__) if not module.name.startswith("_"))
    return ["sailkit", *(f"sailkit.{name}" for name in names), "sailkit_sandbox"]


@attrs.frozen
class ModuleReference:
    """A public module.

    Args:
        name: its name, such as "sailkit.bulk".
        title: the first line of its docstring.
        members: the first line of the docstring of each public name, and of each public member of a class.
        markdown: its reference as Markdown.
    """

    name: str
    title: str
    members: dict[str, str]
    markdown: str


def list_reference() -> list[ModuleReference]:
    """List the public modules with what they offer."""
    _prepare()
    return [_read_module(pdoc.doc.Module(import_module(name))) for name in list_modules()]


def _read_module(module: pdoc.doc.Module) -> ModuleReference:
    members: dict[str, str] = {}
    parts = [f"# {module.modulename}", inspect.cleandoc(module.docstring)]
    for member in _list_members(module):
        members[member.qualname] = _first_line(member)
        level = "##" if "." not in member.qualname else "###"
        signature = _format_declaration(member)
        parts += [f"{level} {member.qualname}", f"```python\n{signature}\n```", inspect.cleandoc(member.docstring)]
    text = "\n\n".join(filter(None, parts))
    return ModuleReference(module.modulename, _first_line(module), members, f"{text}\n")


def _list_members(module: pdoc.doc.Module) -> Iterator[pdoc.doc.Doc[Any]]:
    """The public names of a module, each class followed by its public members, also those of private base classes."""
    for member in module.own_members:
        if member.name.startswith("_"):
            continue
        yield member
        if isinstance(member, pdoc.doc.Class):
            private = (docs for (_, base), docs in member.inherited_members.items() if base.startswith("_"))
            members = [*member.own_members, *chain.from_iterable(private)]
            yield from (inner for inner in members if inner.docstring and not inner.name.startswith("_"))


def _first_line(member: pdoc.doc.Doc[Any]) -> str:
    return inspect.cleandoc(member.docstring).partition("\n")[0]


def _format_declaration(member: pdoc.doc.Doc[Any]) -> str:
    if isinstance(member, pdoc.doc.Class):
        return f"class {member.name}"
    text = member.name
    if isinstance(member, pdoc.doc.Function):
        text = f"{member.funcdef} {member.name}{_with_options(member.signature)}"
    elif isinstance(member, pdoc.doc.Variable):
        text += member.annotation_str
    return _QUALIFIED.sub(r"\1", text)


def write_reference(folder: Path, versions: Versions, navigation: Navigation) -> None:
    """Write the reference into a folder.

    Args:
        folder: the output folder.
        versions: the API versions; a tenant has the resources of the default one.
        navigation: the pages that every page shows.

    Raises:
        UserWarning: for a warning of pdoc, such as a type that it cannot resolve.
    """
    _prepare()
    # pdoc's own search needs a program that is not on every machine, so the output would depend on the machine.
    pdoc.render.configure(docformat="google", search=False, show_source=False, template_directory=TEMPLATES)
    pdoc.render.env.globals["colours"] = code_styles().replace(".code", ".pdoc-code")
    pdoc.render.env.globals["default_version"] = versions.default.name
    pdoc.render.env.globals["navigation"] = navigation
    pdoc.render.env.filters["format_signature"] = _format_signature
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        pdoc.pdoc(*list_modules(), output_directory=folder)


def _prepare() -> None:
    """Load the names that modules import lazily: public ones, and one of annotations for which few programs pay."""
    vars(sailkit.filters)["relativedelta"] = relativedelta
    for name in list_modules():
        module = import_module(name)
        for public in module.__all__:
            value = getattr(module, public)
            for method in [*vars(value)] if isinstance(value, type) else ():
                if isinstance(vars(value)[method], flow):  # is shown as the function that it is made of
                    functools.update_wrapper(vars(value)[method], getattr(value, method))


def _format_signature(signature: inspect.Signature, colon: bool) -> str:
    """pdoc's text of a signature."""
    return format_signature(_with_options(signature), colon)


def _with_options(signature: inspect.Signature) -> inspect.Signature:
    """The signature as callers see it: with the fields of `**options`, and with the result of a flow."""
    result = signature.return_annotation
    if get_origin(result) is Generator:
        signature = signature.replace(return_annotation=get_args(result)[-1])
    parameters = [p.replace(annotation=_unpack(p.annotation)) for p in signature.parameters.values()]
    return signature.replace(parameters=parameters)


def _unpack(annotation: object) -> object:
    return get_args(annotation)[0] if get_origin(annotation) is Unpack else annotation
