"""Check for broken links in the site: to missing pages, and to missing places in a page, in HTML and in Markdown."""

from __future__ import annotations

import re
from pathlib import Path
from posixpath import dirname, join, normpath
from typing import Final
from urllib.parse import unquote, urlsplit

import attrs

from scripts.docs.markdown import make_anchor

_TAG: Final = re.compile(r"<[a-zA-Z][^<>]*>")
_ATTRIBUTE: Final = re.compile(r'\s(id|href|src|action)="([^"]*)"')
_CODE: Final = re.compile(r"^(`{3,}).*?^\1`*$|(`+)[^`].*?\2", re.MULTILINE | re.DOTALL)
_HEADING: Final = re.compile(r"^#+ (.*)$", re.MULTILINE)
_LINK: Final = re.compile(r"(?<!\\)\]\(([^)\s]+)\)")


@attrs.frozen
class _Page:
    anchors: frozenset[str]
    links: frozenset[str]


def find_broken_links(site: Path) -> list[str]:
    """Find the broken links of all pages in a folder, each as "page: link". Web addresses are not checked.

    Args:
        site: the folder; a link to a file outside it is broken.
    """
    readers = {".html": _read_html, ".md": _read_markdown, ".txt": _read_markdown}
    files = sorted(path for path in site.rglob("*") if path.is_file())
    names = {path.relative_to(site).as_posix() for path in files}
    pages = {
        path.relative_to(site).as_posix(): readers[path.suffix](path.read_text("utf-8"))
        for path in files
        if path.suffix in readers
    }
    return [
        f"{name}: {link}"
        for name, page in pages.items()
        for link in sorted(page.links)
        if _is_broken(name, link, pages, names)
    ]


def _read_html(text: str) -> _Page:
    attributes = [pair for tag in _TAG.findall(text) for pair in _ATTRIBUTE.findall(tag)]
    anchors = frozenset(value for key, value in attributes if key == "id")
    return _Page(anchors, frozenset(value for key, value in attributes if key != "id"))


def _read_markdown(text: str) -> _Page:
    headings = [re.sub(r"\]\([^)]*\)", "", heading) for heading in _HEADING.findall(text)]
    return _Page(frozenset(map(make_anchor, headings)), frozenset(_LINK.findall(_CODE.sub("", text))))


def _is_broken(name: str, link: str, pages: dict[str, _Page], files: set[str]) -> bool:
    parts = urlsplit(link)
    if parts.scheme:
        return parts.scheme not in ("https", "mailto", "data")
    target = normpath(join(dirname(name), unquote(parts.path))) if parts.path else name
    if target not in files:
        return True
    return bool(parts.fragment) and target in pages and unquote(parts.fragment) not in pages[target].anchors
