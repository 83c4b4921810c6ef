"""Markdown pages as HTML: raw HTML is shown as text, headings have anchors, code is highlighted."""

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

CODE_CLASS: Final = "code"  # of highlighted code


class LinkError(Exception):
    """A link to a file that is not in the repository; the message names the page and the link."""


@attrs.frozen
class Heading:
    """A heading: its text, and its anchor."""

    text: str
    anchor: str


@attrs.frozen
class Block:
    """A fenced block of a page.

    Args:
        info: the words after the fence: the language, then marks of our own.
        code: the code.
        line: the number of its first line, counted from 1.
    """

    info: tuple[str, ...]
    code: str
    line: int


@attrs.frozen
class Article:
    """A page: its title, its headings of the second level, and its HTML."""

    title: str
    headings: tuple[Heading, ...]
    html: Markup


def highlight_code(code: str, language: str) -> str:
    """Render code as highlighted HTML."""
    html: str = highlight(code, get_lexer_by_name(language or "text"), HtmlFormatter(cssclass=CODE_CLASS))
    return html


def code_styles() -> str:
    """The style sheet of highlighted code, for light and dark."""
    light, dark = (
        HtmlFormatter(style=style).get_style_defs(f".{CODE_CLASS}")  # type: ignore[no-untyped-call]
        for style in ("friendly", "github-dark")
    )
    return f"{light}\n@media (prefers-color-scheme: dark) {{\n{dark}\n}}\n"


def parse_blocks(text: str) -> list[Block]:
    """Parse the fenced blocks of a page."""
    fences = [token for token in _create_parser().parse(text) if token.type == "fence"]
    return [Block(tuple(f.info.split()), f.content, f.map[0] + 2 if f.map else 0) for f in fences]


def render_article(root: Path, page: str, pages: Mapping[str, str]) -> Article:
    """Render a page of the repository.

    Args:
        root: the repository.
        page: the path of the page in the repository.
        pages: the path in the site of every page, by its path in the repository. A link to another file of the
            repository becomes text.

    Raises:
        LinkError: for a link to a file that does not exist.
    """
    parser = _create_parser()
    tokens = parser.parse((root / page).read_text("utf-8"))
    headings = _add_anchors(tokens)
    for token in tokens:
        token.children = _resolve_links(token.children, root, page, pages) if token.children else token.children
    title = next((heading.text for level, heading in headings if level == "h1"), page)
    sections = tuple(heading for level, heading in headings if level == "h2")
    return Article(title, sections, Markup(parser.renderer.render(tokens, parser.options, {})))


def _create_parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    parser.add_render_rule("fence", _render_fence)
    return parser


def _render_fence(_: object, tokens: Sequence[Token], index: int, *__: object) -> str:
    return highlight_code(tokens[index].content, "".join(tokens[index].info.split()[:1]))


def _add_anchors(tokens: list[Token]) -> list[tuple[str, Heading]]:
    """Add an anchor to each heading, made of its words, as repository hosts do."""
    headings: list[tuple[str, Heading]] = []
    for token, inline in pairwise(tokens):
        if token.type == "heading_open":
            text = "".join(child.content for child in inline.children or ())
            anchor = re.sub(r"[^\w\- ]", "", text.lower()).strip().replace(" ", "-")
            repetitions = sum(re.sub(r"-\d+$", "", heading.anchor) == anchor for _, heading in headings)
            anchor = f"{anchor}-{repetitions}" if repetitions else anchor
            token.attrSet("id", anchor)
            headings.append((token.tag, Heading(text, anchor)))
    return headings


def _resolve_links(tokens: list[Token], root: Path, page: str, pages: Mapping[str, str]) -> list[Token]:
    """Change links so that they are valid in the site; a link to a file that is not a page loses its target."""
    for token in tokens:
        href = str(token.attrs.get("href", ""))
        parts = urlsplit(href)
        if token.type != "link_open" or parts.scheme or not parts.path:
            continue
        path = normpath(f"{dirname(page)}/{parts.path}".lstrip("/"))
        if not (root / path).exists():
            raise LinkError(f"{page} links to {href}, but {path} does not exist")
        if path in pages:
            token.attrSet(
                "href",
                relpath(pages[path], dirname(pages[page]) or ".") + (f"#{parts.fragment}" * bool(parts.fragment)),
            )
        else:
            token.attrs = {"title": path}
    return tokens


def render_text(text: str) -> Markup:
    """Render text of a docstring as HTML: escaped, with code between backticks."""
    parts = text.split("`")
    if len(parts) % 2 == 0:  # the last backtick has no partner
        return escape(text)
    return Markup("").join(
        Markup("<code>{}</code>").format(part) if index % 2 else escape(part) for index, part in enumerate(parts)
    )
