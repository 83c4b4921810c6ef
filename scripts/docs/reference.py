"""The reference of the facade, made by pdoc from its docstrings."""

from __future__ import annotations

import inspect
import warnings
from pathlib import Path
from typing import Final, Unpack, get_args, get_origin

import pdoc
import pdoc.render
from dateutil.relativedelta import relativedelta
from pdoc.render_helpers import format_signature

import sailkit.filters
from scripts.docs.markdown import colours

MODULES: Final = (
    *("sailkit", "sailkit.bulk", "sailkit.client", "sailkit.config", "sailkit.errors", "sailkit.experimental"),
    *("sailkit.files", "sailkit.filters", "sailkit.pagination", "sailkit.patch", "sailkit.polling"),
    *("sailkit.response", "sailkit.retry", "sailkit.search", "sailkit_sandbox"),
)
TEMPLATES: Final = Path(__file__).parent / "templates" / "pdoc"


def write(folder: Path) -> None:
    """Write the reference of the public modules into a folder.

    Raises:
        UserWarning: for what pdoc warns of, such as a type that it cannot find.
    """
    # The module does not load it by itself, as most programs need no spans of time; its types have it by name.
    vars(sailkit.filters)["relativedelta"] = relativedelta
    # pdoc's own search is made with a program that is not on every machine, which would change what is written.
    pdoc.render.configure(docformat="google", search=False, show_source=False, template_directory=TEMPLATES)
    pdoc.render.env.globals["colours"] = colours().replace(".code", ".pdoc-code")
    pdoc.render.env.filters["format_signature"] = _signature
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        pdoc.pdoc(*MODULES, output_directory=folder)


def _signature(signature: inspect.Signature, colon: bool) -> str:
    """A signature as pdoc shows it, with the name of the options where `**options` are those of a class."""
    parameters = [p.replace(annotation=_unpacked(p.annotation)) for p in signature.parameters.values()]
    return format_signature(signature.replace(parameters=parameters), colon)


def _unpacked(annotation: object) -> object:
    return get_args(annotation)[0] if get_origin(annotation) is Unpack else annotation
