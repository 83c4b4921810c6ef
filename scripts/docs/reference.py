"""Reference of the public modules, written by pdoc from their docstrings."""

from __future__ import annotations

import inspect
import pkgutil
import warnings
from pathlib import Path
from typing import Final, Unpack, get_args, get_origin

import pdoc
import pdoc.render
from dateutil.relativedelta import relativedelta
from pdoc.render_helpers import format_signature

import sailkit.filters
from scripts.docs.markdown import code_styles
from scripts.versions import Versions

TEMPLATES: Final = Path(__file__).parent / "templates" / "pdoc"


def list_modules() -> list[str]:
    """List the public modules: those of the facade without an underscore, and the sandbox."""
    names = sorted(module.name for module in pkgutil.iter_modules(sailkit.__path__) if not module.name.startswith("_"))
    return ["sailkit", *(f"sailkit.{name}" for name in names), "sailkit_sandbox"]


def write_reference(folder: Path, versions: Versions) -> None:
    """Write the reference into a folder.

    Args:
        folder: the output folder.
        versions: the API versions; a tenant has the resources of the default one.

    Raises:
        UserWarning: for a warning of pdoc, such as a type that it cannot resolve.
    """
    # The module imports it lazily, because most programs need no time spans; its annotations name it.
    vars(sailkit.filters)["relativedelta"] = relativedelta
    # pdoc's own search needs a program that is not on every machine, so the output would depend on the machine.
    pdoc.render.configure(docformat="google", search=False, show_source=False, template_directory=TEMPLATES)
    pdoc.render.env.globals["colours"] = code_styles().replace(".code", ".pdoc-code")
    pdoc.render.env.globals["default_version"] = versions.default.name
    pdoc.render.env.filters["format_signature"] = _format_signature
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        pdoc.pdoc(*list_modules(), output_directory=folder)


def _format_signature(signature: inspect.Signature, colon: bool) -> str:
    """pdoc's text of a signature, with the name of the class whose fields `**options` accepts."""
    parameters = [p.replace(annotation=_unpack(p.annotation)) for p in signature.parameters.values()]
    return format_signature(signature.replace(parameters=parameters), colon)


def _unpack(annotation: object) -> object:
    return get_args(annotation)[0] if get_origin(annotation) is Unpack else annotation
