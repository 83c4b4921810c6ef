"""Site: every page is rendered from its template; the output does not depend on the run."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import attrs
from markupsafe import Markup

from scripts.docs.calls import Calls, build_calls
from scripts.docs.catalogue import IDENTIFIER, Catalogue, OperationEntry, ResourceEntry, load_catalogues
from scripts.docs.links import find_broken_links
from scripts.docs.llms import write_llms
from scripts.docs.markdown import Article, code_styles, render_article
from scripts.docs.navigation import Navigation, read_navigation
from scripts.docs.reference import list_reference, write_reference
from scripts.docs.sandbox_answers import classify
from scripts.docs.search_index import build_index
from scripts.docs.site import TEMPLATES, Site, SiteError
from scripts.versions import read_versions

SCRIPTS = ("search.js", "filter.js")


def build_site(root: Path, folder: Path) -> int:
    """Write the site.

    Args:
        root: the repository.
        folder: the output folder; files with other names stay.

    Returns:
        The number of HTML pages.

    Raises:
        SiteError: for broken links, and for two pages of the same name.
        LinkError: for a page that links to a file that is not in the repository.
        NavigationError: for an invalid `docs/navigation.toml`.
    """
    navigation, versions = read_navigation(root), read_versions()
    site = Site(folder, navigation)
    articles = write_articles(site, root, navigation)
    catalogues = load_catalogues(versions)
    write_operations(site, catalogues)
    site.render("sandbox-operations.html", "sandbox_answers", versions=[classify(entry) for entry in catalogues])
    reference = list_reference()
    write_reference(folder / "reference", versions, navigation)
    for module in reference:
        site.write(f"reference/{module.name.replace('.', '/')}.md", module.markdown)
    site.write("style.css", (TEMPLATES / "style.css").read_text("utf-8") + code_styles())
    for script in SCRIPTS:
        site.write(script, (TEMPLATES / script).read_text("utf-8"))
    site.write("search-index.js", build_index(navigation, articles, catalogues, reference))
    site.render("find.html", "find")
    write_llms(site, navigation, articles, reference)
    if broken := find_broken_links(folder):
        raise SiteError("broken links:\n" + "\n".join(broken))
    return sum(1 for _ in folder.rglob("*.html"))


def write_articles(site: Site, root: Path, navigation: Navigation) -> dict[str, Article]:
    """Write the Markdown pages of the repository, and copy their pictures.

    Args:
        site: the site.
        root: the repository.
        navigation: the pages.

    Returns:
        The pages by their path in the site.
    """
    pages = navigation.articles
    articles = {path: render_article(root, page, pages) for page, path in pages.items()}
    for path, article in articles.items():
        before, after = navigation.neighbours(path)
        site.render(path, "article", article=article, before=before, after=after)
    for picture in sorted([*(root / "docs").glob("*.png"), *(root / "docs").glob("*.svg")]):
        site.copy(picture)
    return articles


def write_operations(
    site: Site, catalogues: Iterable[Catalogue], calls: Callable[[OperationEntry], Calls] = build_calls
) -> None:
    """Write the pages of operations, models, scopes, and names in other clients.

    Args:
        site: the site.
        catalogues: of the API versions, the default version first.
        calls: returns the example calls of an operation.
    """
    catalogues = list(catalogues)
    site.render("operations/index.html", "operations", catalogues=catalogues)
    site.render("models/index.html", "models", catalogues=catalogues)
    site.render("names.html", "names", catalogues=catalogues)
    site.render("scopes.html", "scopes", scopes=collect_scopes(catalogues))
    for catalogue in catalogues:
        _write_resources(site, catalogue, catalogues, calls)
        _write_models(site, catalogue)


def _write_resources(
    site: Site, catalogue: Catalogue, catalogues: Sequence[Catalogue], calls: Callable[[OperationEntry], Calls]
) -> None:
    link_types = _TypeLinker.of(catalogue, f"../../models/{catalogue.version}/")
    for resource in catalogue.resources:
        site.render(
            f"operations/{catalogue.version}/{resource.name}.html",
            "resource",
            resource=resource,
            other_versions=_other_versions(resource, catalogues),
            calls={entry.call: calls(entry) for entry in resource.operations},
            link_types=link_types,
            web_address=_web_address,
        )


def _write_models(site: Site, catalogue: Catalogue) -> None:
    link_types = _TypeLinker.of(catalogue, "")
    uses = _collect_uses(catalogue.resources, link_types.models)
    for model in catalogue.models:
        path = f"models/{catalogue.version}/{model.name}.html"
        site.render(path, "model", model=model, link_types=link_types, uses=uses[model.name])


def collect_scopes(catalogues: Iterable[Catalogue]) -> dict[str, list[OperationEntry]]:
    """Collect the operations that accept a scope, by scope."""
    scopes: dict[str, list[OperationEntry]] = defaultdict(list)
    for entry in (e for catalogue in catalogues for resource in catalogue.resources for e in resource.operations):
        for scope in entry.operation.scopes:
            scopes[scope].append(entry)
    return dict(sorted(scopes.items()))


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

    @classmethod
    def of(cls, catalogue: Catalogue, folder: str) -> _TypeLinker:
        """The renderer for the models of a catalogue."""
        return cls(frozenset(model.name for model in catalogue.models), folder)

    def __call__(self, annotation: str) -> Markup:
        parts: list[Markup] = []
        end = 0
        for match in IDENTIFIER.finditer(annotation):
            if match[0] in self.models:
                link = Markup('<a href="{}{}.html">{}</a>').format(self.folder, match[0], match[0])
                parts += [Markup("{}").format(annotation[end : match.start()]), link]
                end = match.end()
        return Markup("").join([*parts, annotation[end:]])
