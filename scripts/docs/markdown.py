"""Markdown pages as HTML and as Markdown of the site: raw HTML is text, headings have anchors, code is highlighted."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise
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

BUILT: Final = "site/"  # the folder of generated pages, which exist after a build
CODE_CLASS: Final = "code"  # of highlighted code
_LINK: Final = re.compile(r"!?\[(?P<text>[^\]]*)\]\((?P<target>[^)\s]+)\)")


class LinkError(Exception):
    """A link to a file that is not in the repository; the message names the page and the link."""


@attrs.frozen
class Heading:
    """A heading: its text, its anchor, and the text of its section without code blocks."""

    text: str
    anchor: str
    content: str = ""


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
    """A page.

    Args:
        title: its title.
        summary: its first paragraph, without markup.
        headings: its headings of the second level.
        sections: all its headings with the texts below them.
        html: its content as HTML.
        markdown: its content as Markdown, with links that are valid in the site.
    """

    title: str
    summary: str
    headings: tuple[Heading, ...]
    sections: tuple[Heading, ...]
    html: Markup
    markdown: str


def highlight_code(code: str, language: str) -> str:
    """Render code as highlighted HTML."""
    html: str = highlight(code, _get_lexer(language or "text"), _FORMATTER)
    return html.replace("<pre>", '<pre tabindex="0">', 1)  # long lines can be scrolled by keys


_FORMATTER: Final = HtmlFormatter(cssclass=CODE_CLASS)
_get_lexer = functools.cache(get_lexer_by_name)


def code_styles() -> str:
    """The style sheet of highlighted code, for light and dark."""
    light, dark = (
        HtmlFormatter(style=style).get_style_defs(f".{CODE_CLASS}")  # type: ignore[no-untyped-call]
        for style in ("xcode", "lightbulb")  # whose colours have enough contrast
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
    text = (root / page).read_text("utf-8")
    parser = _create_parser()
    tokens = parser.parse(text)
    headings = _add_anchors(tokens)
    sections = tuple(_add_contents([heading for _, heading in headings], tokens))
    summary = next((_plain(b) for a, b in pairwise(tokens) if a.type == "paragraph_open"), "")
    for token in tokens:
        token.children = _resolve_links(token.children, root, page, pages) if token.children else token.children
    return Article(
        title=next((heading.text for level, heading in headings if level == "h1"), page),
        summary=summary,
        headings=tuple(heading for level, heading in headings if level == "h2"),
        sections=sections,
        html=Markup(parser.renderer.render(tokens, parser.options, {})),
        markdown=_rewrite_links(text, page, pages),
    )


def read_title(text: str) -> str:
    """The title of a page, its first heading; "" for a page without one."""
    tokens = _create_parser().parse(text)
    return next((_plain(inline) for token, inline in pairwise(tokens) if token.type == "heading_open"), "")


def make_anchor(heading: str) -> str:
    """The anchor of a heading, made of its words, as repository hosts do."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")


def _create_parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    parser.add_render_rule("fence", _render_fence)
    return parser


def _render_fence(_: object, tokens: Sequence[Token], index: int, *__: object) -> str:
    return highlight_code(tokens[index].content, "".join(tokens[index].info.split()[:1]))


def _add_anchors(tokens: list[Token]) -> list[tuple[str, Heading]]:
    """Add an anchor to each heading, and a number to those that are repeated."""
    headings: list[tuple[str, Heading]] = []
    for token, inline in pairwise(tokens):
        if token.type == "heading_open":
            text = _plain(inline)
            anchor = make_anchor(text)
            repetitions = sum(re.sub(r"-\d+$", "", heading.anchor) == anchor for _, heading in headings)
            anchor = f"{anchor}-{repetitions}" if repetitions else anchor
            token.attrSet("id", anchor)
            headings.append((token.tag, Heading(text, anchor)))
    return headings


def _plain(inline: Token) -> str:
    """The text of an inline token without markup."""
    return "".join(" " if child.type == "softbreak" else child.content for child in inline.children or ())


def _add_contents(headings: Sequence[Heading], tokens: Sequence[Token]) -> Iterator[Heading]:
    """Add to each heading the texts that follow it, up to the next one."""
    contents: list[list[str]] = []
    for previous, token in pairwise(tokens):
        if previous.type == "heading_open":
            contents.append([])
        elif token.type == "inline" and contents:
            contents[-1].append(_plain(token))
    for heading, texts in zip(headings, contents, strict=True):
        yield attrs.evolve(heading, content=" ".join(texts))


def _rewrite_links(text: str, page: str, pages: Mapping[str, str]) -> str:
    """Change the links of a Markdown page to the Markdown files of the site; a link to another file becomes text."""
    fenced = {
        number
        for token in _create_parser().parse(text)
        if token.type == "fence" and token.map
        for number in range(*token.map)
    }

    def change(match: re.Match[str]) -> str:
        parts = urlsplit(match["target"])
        if parts.scheme or not parts.path:
            return match[0]
        path = normpath(f"{dirname(page)}/{parts.path}".lstrip("/"))
        target = path.removeprefix(BUILT) if path.startswith(BUILT) else pages.get(path)
        if target is not None:
            address = _in_site(f"{target.removesuffix('.html')}.md", page, pages, parts.fragment)
            return f"[{match['text']}]({address})"
        return match[0] if match[0].startswith("!") else match["text"]

    lines = groupby(enumerate(text.splitlines(keepends=True)), lambda line: line[0] in fenced)
    parts = ((is_fenced, "".join(line for _, line in group)) for is_fenced, group in lines)
    return "".join(part if is_fenced else _LINK.sub(change, part) for is_fenced, part in parts)


def _resolve_links(tokens: list[Token], root: Path, page: str, pages: Mapping[str, str]) -> list[Token]:
    """Change links so that they are valid in the site; a link to a file that is not a page loses its target."""
    for token in tokens:
        href = str(token.attrs.get("href", ""))
        parts = urlsplit(href)
        if token.type != "link_open" or parts.scheme or not parts.path:
            continue
        path = normpath(f"{dirname(page)}/{parts.path}".lstrip("/"))
        if path.startswith(BUILT):
            token.attrSet("href", _in_site(path.removeprefix(BUILT), page, pages, parts.fragment))
            continue
        if not (root / path).exists():
            raise LinkError(f"{page} links to {href}, but {path} does not exist")
        if path in pages:
            token.attrSet("href", _in_site(pages[path], page, pages, parts.fragment))
        else:
            token.attrs = {"title": path}
    return tokens


def _in_site(target: str, page: str, pages: Mapping[str, str], fragment: str) -> str:
    """The address of a file of the site, relative to a page."""
    return relpath(target, dirname(pages[page]) or ".") + f"#{fragment}" * bool(fragment)


def render_text(text: str) -> Markup:
    """Render text of a docstring as HTML: escaped, with code between backticks."""
    parts = text.split("`")
    if len(parts) % 2 == 0:  # the last backtick has no partner
        return escape(text)
    return Markup("").join(
        Markup("<code>{}</code>").format(part) if index % 2 else escape(part) for index, part in enumerate(parts)
    )


def plain_text(text: str) -> str:
    """Text of a docstring as Markdown: code between backticks stays, everything else is shown as it is."""
    parts = text.split("`")
    if len(parts) % 2 == 0:  # the last backtick has no partner
        return escape_markdown(text)
    return "".join(code_span(part) if index % 2 else escape_markdown(part) for index, part in enumerate(parts))


def escape_markdown(text: str) -> str:
    """Escape the characters that have a meaning in Markdown, and join the lines."""
    return re.sub(r"([\\`*\[\]<>|&]|(?<![^\W_])_|_(?![^\W_]))", r"\\\1", re.sub(r"\s+", " ", text))


def code_span(text: str) -> str:
    """Text as a Markdown code span; "" for no text."""
    runs = re.findall("`+", text)
    fence = "`" * (max(map(len, runs), default=0) + 1)
    padding = " " if runs else ""
    return f"{fence}{padding}{' '.join(text.split())}{padding}{fence}" if text.strip() else ""


def to_cell(markdown: str) -> str:
    """Markdown as the cell of a table: what divides cells is escaped, also in code."""
    return re.sub(r"(?<!\\)\|", r"\\|", markdown)
