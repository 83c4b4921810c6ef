"""Output folder of the site: each page is rendered as HTML, and as Markdown beside it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from sailkit_cli.other_clients import powershell_cmdlet, python_method
from scripts.docs.markdown import code_span, highlight_code, make_anchor, plain_text, render_text, to_cell
from scripts.docs.navigation import Navigation

TEMPLATES: Final = Path(__file__).parent / "templates"


class SiteError(Exception):
    """A site that cannot be used, such as one with broken links; the message names them all."""


class Site:
    """A folder that pages are written to.

    Args:
        folder: the folder; it is created if it does not exist.
        navigation: the sections and pages that every page shows.
    """

    def __init__(self, folder: Path, navigation: Navigation = Navigation()) -> None:  # noqa: B008 - immutable
        self._folder = folder
        self._written: set[str] = set()
        self._listed = {"index.html", *(page.path for page in navigation.pages)}
        self._other_pages: dict[str, Markup] = {}
        self._html = _create_environment(autoescape=True)
        self._html.globals["navigation"] = navigation
        self._html.filters.update(plain=render_text, breakable=_break_after_dots, highlight=_highlight)
        self._markdown = _create_environment(autoescape=False)
        self._markdown.filters.update(plain=plain_text, code=code_span, cell=to_cell, anchor=make_anchor)

    def write(self, path: str, text: str) -> None:
        """Write a file.

        Args:
            path: its path in the site.
            text: its content.

        Raises:
            SiteError: for a file that was written before.
        """
        if path in self._written:
            raise SiteError(f"two pages are called {path}; rename one of them")
        self._written.add(path)
        (self._folder / path).parent.mkdir(parents=True, exist_ok=True)
        (self._folder / path).write_text(text, "utf-8", newline="\n")

    def copy(self, file: Path) -> None:
        """Copy a file to the top of the site."""
        shutil.copyfile(file, self._folder / file.name)

    def render(self, path: str, template: str, **values: Any) -> None:
        """Render a page from its templates, `<template>.html` and `<template>.md`.

        Args:
            path: its path in the site, which ends with ".html". The Markdown has the same path with ".md".
            template: the name of its templates.
            values: the variables of the templates.
        """
        stem = path.removesuffix(".html")
        values |= {"root": "../" * path.count("/"), "path": path, "markdown_file": Path(stem).name + ".md"}
        values["pages"] = self._render_pages(path, values)
        self.write(path, self._html.get_template(f"{template}.html").render(values))
        self.write(f"{stem}.md", self._markdown.get_template(f"{template}.md").render(values))

    def _render_pages(self, path: str, values: dict[str, Any]) -> Markup:
        """The sections and pages beside a page; those that are not among them differ only by their root."""
        template = self._html.get_template("navigation.html")
        if path in self._listed:
            return Markup(template.render(values))
        if (root := values["root"]) not in self._other_pages:
            self._other_pages[root] = Markup(template.render(root=root, path=""))
        return self._other_pages[root]


def _highlight(code: str, language: str) -> Markup:
    return Markup(highlight_code(code, language))


def _break_after_dots(name: str) -> Markup:
    """A dotted name that may be broken after a dot."""
    return Markup(".<wbr>").join(name.split("."))


def _create_environment(*, autoescape: bool) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=autoescape,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=not autoescape,
    )
    environment.globals.update(python_method=python_method, powershell_cmdlet=powershell_cmdlet)
    return environment
