"""Check for broken links in the site: to missing pages, and to missing places in a page."""

from __future__ import annotations

import re
from pathlib import Path
from posixpath import dirname, join, normpath
from typing import Final
from urllib.parse import unquote, urlsplit

import attrs

_TAG: Final = re.compile(r"<[a-zA-Z][^<>]*>")
_ATTRIBUTE: Final = re.compile(r'\s(id|href|src|action)="([^"]*)"')


@attrs.frozen
class _Page:
    anchors: frozenset[str]
    links: frozenset[str]


def find_broken_links(site: Path) -> list[str]:
    """Find the broken links of all pages in a folder, each as "page: link". Web addresses are not checked.

    Args:
        site: the folder; a link to a file outside it is broken.
    """
    pages = {path.relative_to(site).as_posix(): _read_page(path) for path in sorted(site.rglob("*.html"))}
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    return [
        f"{name}: {link}"
        for name, page in pages.items()
        for link in sorted(page.links)
        if _is_broken(name, link, pages, files)
    ]


def _read_page(path: Path) -> _Page:
    attributes = [pair for tag in _TAG.findall(path.read_text("utf-8")) for pair in _ATTRIBUTE.findall(tag)]
    anchors = frozenset(value for key, value in attributes if key == "id")
    return _Page(anchors, frozenset(value for key, value in attributes if key != "id"))


def _is_broken(name: str, link: str, pages: dict[str, _Page], files: set[str]) -> bool:
    parts = urlsplit(link)
    if parts.scheme:
        return parts.scheme not in ("https", "mailto", "data")
    target = normpath(join(dirname(name), unquote(parts.path))) if parts.path else name
    if target not in files:
        return True
    return bool(parts.fragment) and target in pages and unquote(parts.fragment) not in pages[target].anchors
