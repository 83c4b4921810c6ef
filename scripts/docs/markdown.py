"""Markdown pages of the repository as HTML: without raw HTML, with places to link to, with code in colour."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from posixpath import dirname, normpath, relpath
from typing import Final
from urllib.parse import urlsplit

import attrs
from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup, escape
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name

CODE: Final = "code"  # the class of what is in colour


class LinkError(Exception):
    """A page links to something that is not in the repository; the message names both."""


@attrs.frozen
class Heading:
    """A heading of the second level: what it says and where it stands."""

    text: str
    place: str


@attrs.frozen
class Block:
    """A piece of code in a page.

    Args:
        words: what stands behind the fence: the language, then marks of our own.
        code: the code.
        line: where it begins, counted from 1.
    """

    words: tuple[str, ...]
    code: str
    line: int


@attrs.frozen
class Article:
    """A page: its title, its parts, its HTML."""

    title: str
    headings: tuple[Heading, ...]
    html: Markup


def coloured(code: str, language: str) -> str:
    """Code as HTML, in colour."""
    shown: str = highlight(code, get_lexer_by_name(language or "text"), HtmlFormatter(cssclass=CODE))
    return shown


def colours() -> str:
    """The style sheet of code, for light and dark."""
    light, dark = (
        HtmlFormatter(style=style).get_style_defs(f".{CODE}")  # type: ignore[no-untyped-call]
        for style in ("friendly", "github-dark")
    )
    return f"{light}\n@media (prefers-color-scheme: dark) {{\n{dark}\n}}\n"


def blocks(text: str) -> list[Block]:
    """The fenced blocks of a page, in its order."""
    fences = [token for token in _parser().parse(text) if token.type == "fence"]
    return [Block(tuple(f.info.split()), f.content, f.map[0] + 2 if f.map else 0) for f in fences]


def article(root: Path, page: str, pages: Mapping[str, str]) -> Article:
    """A page of the repository.

    Args:
        root: the repository.
        page: the path of the page in it.
        pages: path in the repository to path in the site, of every page. A link to another file of the repository is
            shown as text.

    Raises:
        LinkError: for a link to a file that is not there.
    """
    parser = _parser()
    tokens = parser.parse((root / page).read_text("utf-8"))
    headings = _place(tokens)
    for token in tokens:
        token.children = _linked(token.children, root, page, pages) if token.children else token.children
    title = next((heading.text for level, heading in headings if level == "h1"), page)
    parts = tuple(heading for level, heading in headings if level == "h2")
    return Article(title, parts, Markup(parser.renderer.render(tokens, parser.options, {})))


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    parser.add_render_rule("fence", _fence)
    return parser


def _fence(_: object, tokens: Sequence[Token], at: int, *__: object) -> str:
    return coloured(tokens[at].content, "".join(tokens[at].info.split()[:1]))


def _place(tokens: list[Token]) -> list[tuple[str, Heading]]:
    """Give each heading a place that is made of its words, as the usual hosts of repositories do."""
    headings: list[tuple[str, Heading]] = []
    for token, inline in pairwise(tokens):
        if token.type == "heading_open":
            text = "".join(child.content for child in inline.children or ())
            place = re.sub(r"[^\w\- ]", "", text.lower()).strip().replace(" ", "-")
            taken = sum(re.sub(r"-\d+$", "", heading.place) == place for _, heading in headings)
            place = f"{place}-{taken}" if taken else place
            token.attrSet("id", place)
            headings.append((token.tag, Heading(text, place)))
    return headings


def _linked(tokens: list[Token], root: Path, page: str, pages: Mapping[str, str]) -> list[Token]:
    """The same with links that hold in the site; those to files that are no pages lose their target."""
    for token in tokens:
        href = str(token.attrs.get("href", ""))
        parts = urlsplit(href)
        if token.type != "link_open" or parts.scheme or not parts.path:
            continue
        path = normpath(f"{dirname(page)}/{parts.path}".lstrip("/"))
        if not (root / path).exists():
            raise LinkError(f"{page} links to {href}, and there is no {path}")
        if path in pages:
            token.attrSet(
                "href",
                relpath(pages[path], dirname(pages[page]) or ".") + (f"#{parts.fragment}" * bool(parts.fragment)),
            )
        else:
            token.attrs = {"title": path}
    return tokens


def plain(text: str) -> Markup:
    """Text of a docstring as HTML: escaped, with what stands between backticks as code."""
    parts = text.split("`")
    whole = len(parts) % 2 == 1
    return Markup("").join(
        Markup("<code>{}</code>").format(part) if whole and at % 2 else escape(part if whole or not at else "`" + part)
        for at, part in enumerate(parts)
    )
