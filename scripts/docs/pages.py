"""Puts the site together: every page from its template, with nothing in it that differs from one run to the next."""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

import attrs
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from scripts.docs.catalogue import VERSIONS, WORDS, Entry, Group, Shape

from . import catalogue, links, markdown, reference

TEMPLATES: Final = Path(__file__).parent / "templates"
ARTICLES: Final = {"README.md": "index.html", "CONTRIBUTING.md": "contributing.html", "CHANGELOG.md": "changelog.html"}


class SiteError(Exception):
    """The site is not as it should be; the message names every broken link."""


@attrs.frozen
class Catalogue:
    """Groups and models of one API version."""

    version: str
    groups: tuple[Group, ...]
    shapes: tuple[Shape, ...]


class Site:
    """A folder that pages are written into."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._jinja = Environment(
            loader=FileSystemLoader(TEMPLATES),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._jinja.filters["plain"] = markdown.plain

    def put(self, path: str, text: str) -> None:
        """Write a file.

        Args:
            path: in the site.
            text: its content.
        """
        (self._folder / path).parent.mkdir(parents=True, exist_ok=True)
        (self._folder / path).write_text(text, "utf-8", newline="\n")

    def copy(self, file: Path) -> None:
        """Take a file over as it is, by its own name.

        Args:
            file: where it is.
        """
        shutil.copyfile(file, self._folder / file.name)

    def page(self, path: str, template: str, **values: Any) -> None:
        """Write a page.

        Args:
            path: in the site.
            template: its name.
            values: what the template shows.
        """
        root = "../" * path.count("/")
        self.put(path, self._jinja.get_template(template).render(root=root, path=path, **values))


def build(root: Path, folder: Path) -> int:
    """Write the site.

    Args:
        root: the repository.
        folder: where to write; what is there and has another name stays.

    Returns:
        How many pages there are.

    Raises:
        SiteError: when links are broken.
        LinkError: when a page links to a file that is not in the repository.
    """
    site = Site(folder)
    catalogues = [Catalogue(v, tuple(catalogue.groups(v)), tuple(catalogue.shapes(v))) for v in VERSIONS]
    write_articles(site, root)
    write_operations(site, catalogues)
    reference.write(folder / "reference")
    site.put("style.css", (TEMPLATES / "style.css").read_text("utf-8") + markdown.colours())
    site.put("search.js", (TEMPLATES / "search.js").read_text("utf-8"))
    if wrong := links.broken(folder):
        raise SiteError("links that lead nowhere:\n" + "\n".join(wrong))
    return sum(1 for _ in folder.rglob("*.html"))


def write_articles(site: Site, root: Path) -> None:
    """Write the Markdown pages of the repository, and the pictures that stand beside the guide.

    Args:
        site: where to write.
        root: the repository.
    """
    guides = {f"docs/{path.name}": f"{path.stem}.html" for path in sorted((root / "docs").glob("*.md"))}
    for page, path in (pages := ARTICLES | guides).items():
        site.page(path, "article.html", article=markdown.article(root, page, pages))
    for picture in sorted((root / "docs").glob("*.png")):
        site.copy(picture)


def write_operations(site: Site, catalogues: Iterable[Catalogue]) -> None:
    """Write the index of all operations, a page for each resource, and one for each model.

    Args:
        site: where to write.
        catalogues: what to show, in this order.
    """
    catalogues = list(catalogues)
    site.page("operations/index.html", "operations.html", catalogues=catalogues)
    for every in catalogues:
        known = frozenset(shape.name for shape in every.shapes)
        typed = _Types(known, f"../../models/{every.version}/")
        for group in every.groups:
            path = f"operations/{every.version}/{group.name}.html"
            others = [c.version for c in catalogues if c != every and group.name in (g.name for g in c.groups)]
            site.page(path, "resource.html", group=group, others=others, typed=typed, web=_on_the_web)
        uses = _uses(every.groups, known)
        for shape in every.shapes:
            path = f"models/{every.version}/{shape.name}.html"
            site.page(path, "model.html", shape=shape, typed=typed, uses=uses[shape.name])


def _uses(groups: Iterable[Group], known: frozenset[str]) -> Mapping[str, list[Entry]]:
    """The operations that name a model in their signature, by model."""
    uses: dict[str, list[Entry]] = defaultdict(list)
    for entry in (entry for group in groups for entry in group.entries):
        for name in sorted(entry.words & known):
            uses[name].append(entry)
    return uses


def _on_the_web(address: str) -> str:
    """The address, where it is one that a link may have; else nothing."""
    return address if address.startswith("https://") else ""


@attrs.frozen
class _Types:
    """Shows types with links to the pages of the models that they name."""

    known: frozenset[str]
    folder: str

    def __call__(self, annotation: str) -> Markup:
        parts: list[Markup] = []
        end = 0
        for found in WORDS.finditer(annotation):
            if found[0] in self.known:
                link = Markup('<a href="{}{}.html">{}</a>').format(self.folder, found[0], found[0])
                parts += [Markup("{}").format(annotation[end : found.start()]), link]
                end = found.end()
        return Markup("").join([*parts, annotation[end:]])
