"""Site: every page is rendered from its template; the output does not depend on the run."""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

import attrs
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from scripts.docs.catalogue import IDENTIFIER, Catalogue, OperationEntry, ResourceEntry, load_catalogues
from scripts.docs.links import find_broken_links
from scripts.docs.markdown import code_styles, render_article, render_text
from scripts.docs.reference import write_reference
from scripts.docs.sandbox_answers import classify
from scripts.versions import read_versions

TEMPLATES: Final = Path(__file__).parent / "templates"
ARTICLES: Final = {"README.md": "index.html", "CONTRIBUTING.md": "contributing.html", "CHANGELOG.md": "changelog.html"}


class SiteError(Exception):
    """A site with broken links; the message names them all."""


class Site:
    """A folder that pages are written to.

    Args:
        folder: the folder; it is created if it does not exist.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._environment = Environment(
            loader=FileSystemLoader(TEMPLATES),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.filters["plain"] = render_text

    def write(self, path: str, text: str) -> None:
        """Write a file.

        Args:
            path: its path in the site.
            text: its content.
        """
        (self._folder / path).parent.mkdir(parents=True, exist_ok=True)
        (self._folder / path).write_text(text, "utf-8", newline="\n")

    def copy(self, file: Path) -> None:
        """Copy a file to the top of the site."""
        shutil.copyfile(file, self._folder / file.name)

    def render(self, path: str, template: str, **values: Any) -> None:
        """Render a page.

        Args:
            path: its path in the site.
            template: the name of its template.
            values: the variables of the template.
        """
        root = "../" * path.count("/")
        self.write(path, self._environment.get_template(template).render(root=root, path=path, **values))


def build_site(root: Path, folder: Path) -> int:
    """Write the site.

    Args:
        root: the repository.
        folder: the output folder; files with other names stay.

    Returns:
        The number of pages.

    Raises:
        SiteError: for broken links.
        LinkError: for a page that links to a file that is not in the repository.
    """
    site, versions = Site(folder), read_versions()
    write_articles(site, root)
    catalogues = load_catalogues(versions)
    write_operations(site, catalogues)
    site.render("sandbox-operations.html", "sandbox_answers.html", versions=[classify(entry) for entry in catalogues])
    write_reference(folder / "reference", versions)
    site.write("style.css", (TEMPLATES / "style.css").read_text("utf-8") + code_styles())
    site.write("search.js", (TEMPLATES / "search.js").read_text("utf-8"))
    if broken := find_broken_links(folder):
        raise SiteError("broken links:\n" + "\n".join(broken))
    return sum(1 for _ in folder.rglob("*.html"))


def write_articles(site: Site, root: Path) -> None:
    """Write the Markdown pages of the repository, and copy the guide's pictures.

    Args:
        site: the site.
        root: the repository.
    """
    guides = {f"docs/{path.name}": f"{path.stem}.html" for path in sorted((root / "docs").glob("*.md"))}
    pages = ARTICLES | guides
    for page, path in pages.items():
        site.render(path, "article.html", article=render_article(root, page, pages))
    for picture in sorted((root / "docs").glob("*.png")):
        site.copy(picture)


def write_operations(site: Site, catalogues: Iterable[Catalogue]) -> None:
    """Write the index of all operations, a page for each resource, and a page for each model.

    Args:
        site: the site.
        catalogues: of the API versions, the default version first.
    """
    catalogues = list(catalogues)
    site.render("operations/index.html", "operations.html", catalogues=catalogues)
    for catalogue in catalogues:
        models = frozenset(model.name for model in catalogue.models)
        link_types = _TypeLinker(models, f"../../models/{catalogue.version}/")
        for resource in catalogue.resources:
            site.render(
                f"operations/{catalogue.version}/{resource.name}.html",
                "resource.html",
                resource=resource,
                other_versions=_other_versions(resource, catalogues),
                link_types=link_types,
                web_address=_web_address,
            )
        uses = _collect_uses(catalogue.resources, models)
        for model in catalogue.models:
            path = f"models/{catalogue.version}/{model.name}.html"
            site.render(path, "model.html", model=model, link_types=link_types, uses=uses[model.name])


def _other_versions(resource: ResourceEntry, catalogues: Iterable[Catalogue]) -> list[str]:
    """The other API versions that have a resource of the same name."""
    return [
        catalogue.version
        for catalogue in catalogues
        if catalogue.version != resource.version and resource.name in (other.name for other in catalogue.resources)
    ]


def _collect_uses(resources: Iterable[ResourceEntry], models: frozenset[str]) -> Mapping[str, list[OperationEntry]]:
    """The operations whose signatures name a model, by model."""
    uses: dict[str, list[OperationEntry]] = defaultdict(list)
    for entry in (entry for resource in resources for entry in resource.operations):
        for name in sorted(entry.type_names & models):
            uses[name].append(entry)
    return uses


def _web_address(address: str) -> str:
    """The address, if a link may have it; otherwise ""."""
    return address if address.startswith("https://") else ""


@attrs.frozen
class _TypeLinker:
    """Renderer of types, with links to the pages of the models in them.

    Args:
        models: the names of the models.
        folder: the folder of their pages, relative to the page.
    """

    models: frozenset[str]
    folder: str

    def __call__(self, annotation: str) -> Markup:
        parts: list[Markup] = []
        end = 0
        for match in IDENTIFIER.finditer(annotation):
            if match[0] in self.models:
                link = Markup('<a href="{}{}.html">{}</a>').format(self.folder, match[0], match[0])
                parts += [Markup("{}").format(annotation[end : match.start()]), link]
                end = match.end()
        return Markup("").join([*parts, annotation[end:]])
