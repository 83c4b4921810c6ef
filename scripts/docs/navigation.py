"""Navigation of the site: its sections and their pages, from `docs/navigation.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import attrs

from scripts.docs.markdown import read_title

FILE: Final = "docs/navigation.toml"
MORE: Final = "More pages"  # the section of pages that the file does not list


class NavigationError(Exception):
    """An invalid navigation file; the message says what to change."""


@attrs.frozen
class Page:
    """A page of the navigation.

    Args:
        title: its title.
        path: its path in the site.
        source: its path in the repository; "" for a page that is generated.
    """

    title: str
    path: str
    source: str = ""


@attrs.frozen
class Section:
    """A section of the navigation with its pages."""

    title: str
    pages: tuple[Page, ...]


@attrs.frozen
class Navigation:
    """The sections of the site."""

    sections: tuple[Section, ...] = ()

    @property
    def pages(self) -> tuple[Page, ...]:
        """All pages, in the order of the sections."""
        return tuple(page for section in self.sections for page in section.pages)

    @property
    def articles(self) -> dict[str, str]:
        """The path in the site of every page that is written by hand, by its path in the repository."""
        return {page.source: page.path for page in self.pages if page.source}

    def section_of(self, path: str) -> str:
        """The title of the section with a page; "" for a page that is in none."""
        return next((s.title for s in self.sections if path in (page.path for page in s.pages)), "")

    def neighbours(self, path: str) -> tuple[Page | None, Page | None]:
        """The pages before and after a page that is written by hand."""
        articles = [page for page in self.pages if page.source]
        places = [index for index, page in enumerate(articles) if page.path == path]
        if not places:
            return None, None
        before = articles[places[0] - 1] if places[0] else None
        return before, next(iter(articles[places[0] + 1 : places[0] + 2]), None)


def read_navigation(root: Path) -> Navigation:
    """Read the navigation of a repository.

    Args:
        root: the repository.

    Raises:
        NavigationError: for a file that is no TOML, an unknown key, and a page that does not exist or is listed twice.
    """
    try:
        data = tomllib.loads((root / FILE).read_text("utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise NavigationError(f"{FILE} is not valid TOML: {error}") from error
    sections = [_read_section(root, entry) for entry in data.get("section", ())]
    listed = [page.source or page.path for section in sections for page in section.pages]
    if repeated := sorted({page for page in listed if listed.count(page) > 1}):
        raise NavigationError(f"{FILE} lists {', '.join(repeated)} more than once; keep one place")
    others = sorted({f"docs/{file.name}" for file in (root / "docs").glob("*.md")} - {*listed})
    if others:
        sections.append(Section(MORE, tuple(_read_page(root, page) for page in others)))
    return Navigation(tuple(sections))


def _read_section(root: Path, entry: Mapping[str, Any]) -> Section:
    if unknown := entry.keys() - {"title", "pages", "generated"}:
        raise NavigationError(f"{FILE}: a section has a title, pages and generated pages, not {', '.join(unknown)}")
    if not isinstance(entry.get("title"), str):
        raise NavigationError(f"{FILE}: a section has no title; give it one")
    pages = [_read_page(root, page) for page in entry.get("pages", ())]
    generated = [Page(page["title"], page["path"]) for page in entry.get("generated", ())]
    return Section(entry["title"], (*pages, *generated))


def _read_page(root: Path, source: str) -> Page:
    if not (root / source).is_file():
        raise NavigationError(f"{FILE} lists {source}, which does not exist; remove the line or write the page")
    title = read_title((root / source).read_text("utf-8")) or source
    stem = "index" if source == "README.md" else Path(source).stem.lower()
    return Page("Overview" if stem == "index" else title, f"{stem}.html", source)
