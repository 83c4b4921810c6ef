"""Finds links that lead nowhere: to pages that are not there, and to places that a page does not have."""

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
    places: frozenset[str]
    links: frozenset[str]


def broken(site: Path) -> list[str]:
    """The broken links of all pages below a folder, each as "page: link"; addresses on the web are not looked at.

    Args:
        site: the folder; a link from it to what stands outside is broken.
    """
    pages = {path.relative_to(site).as_posix(): _read(path) for path in sorted(site.rglob("*.html"))}
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    return [
        f"{name}: {link}"
        for name, page in pages.items()
        for link in sorted(page.links)
        if _is_broken(name, link, pages, files)
    ]


def _read(path: Path) -> _Page:
    found = [pair for tag in _TAG.findall(path.read_text("utf-8")) for pair in _ATTRIBUTE.findall(tag)]
    places = frozenset(value for key, value in found if key == "id")
    return _Page(places, frozenset(value for key, value in found if key != "id"))


def _is_broken(name: str, link: str, pages: dict[str, _Page], files: set[str]) -> bool:
    parts = urlsplit(link)
    if parts.scheme:
        return parts.scheme not in ("https", "mailto", "data")
    target = normpath(join(dirname(name), unquote(parts.path))) if parts.path else name
    if target not in files:
        return True
    return bool(parts.fragment) and target in pages and unquote(parts.fragment) not in pages[target].places
