"""Search index of the site: operations, models, scopes, public names, and sections of the pages, as a script."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

from sailkit_cli.other_clients import other_names
from scripts.docs.catalogue import Catalogue, ModelEntry, OperationEntry
from scripts.docs.markdown import Article
from scripts.docs.navigation import Navigation
from scripts.docs.reference import ModuleReference

# kind, title, address, line below the title, further words that find it
Entry = tuple[str, str, str, str, str]


def build_index(
    navigation: Navigation,
    articles: Mapping[str, Article],
    catalogues: Sequence[Catalogue],
    reference: Iterable[ModuleReference],
) -> str:
    """Build the index as a script, because a page that is opened as a file cannot read other files.

    Args:
        navigation: the pages, whose order the index keeps.
        articles: the pages that are written by hand, by their path in the site.
        catalogues: of the API versions, the default version first.
        reference: the public modules.
    """
    entries = [
        *_list_sections(navigation, articles),
        *_list_operations(catalogues),
        *_list_public_names(reference),
        *_list_models(catalogues),
        *_list_scopes(catalogues),
    ]
    lines = ",\n".join(json.dumps(entry, ensure_ascii=False, separators=(",", ":")) for entry in entries)
    return f'"use strict";\nwindow.searchIndex = [\n{lines}\n];\n'


def _list_sections(navigation: Navigation, articles: Mapping[str, Article]) -> Iterator[Entry]:
    for page in navigation.pages:
        if page.path not in articles:
            yield "page", page.title, page.path, "", ""
            continue
        article = articles[page.path]
        for position, section in enumerate(article.sections):
            if position and page.source == "CHANGELOG.md":
                break
            address = f"{page.path}#{section.anchor}" if position else page.path
            yield "page", section.text, address, article.title if position else "", section.content.lower()


def _list_operations(catalogues: Sequence[Catalogue]) -> Iterator[Entry]:
    """One entry for each friendly name and request; the first version that has it gives the address."""
    merged: dict[tuple[str, ...], list[OperationEntry]] = {}
    for entry in (e for catalogue in catalogues for resource in catalogue.resources for e in resource.operations):
        key = (entry.resource, entry.name, entry.operation.method, entry.operation.path, entry.operation.id)
        merged.setdefault(key, []).append(entry)
    for (resource, name, method, path, id), entries in merged.items():
        versions = ", ".join(entry.version for entry in entries)
        address = f"operations/{entries[0].version}/{resource}.html#{name}"
        names = [name for entry in entries for name in other_names(entry.operation)]
        words = " ".join(dict.fromkeys([id, *names, entries[0].operation.tag, *entries[0].operation.scopes]))
        yield "operation", f"{resource}.{name}", address, f"{method} {path} · {versions}", words


def _list_public_names(reference: Iterable[ModuleReference]) -> Iterator[Entry]:
    for module in reference:
        address = f"reference/{module.name.replace('.', '/')}.html"
        yield "reference", module.name, address, module.title, ""
        for name, summary in module.members.items():
            yield "reference", f"{module.name}.{name}", f"{address}#{name}", summary, ""


def _list_models(catalogues: Sequence[Catalogue]) -> Iterator[Entry]:
    merged: dict[str, list[ModelEntry]] = {}
    for model in (model for catalogue in catalogues for model in catalogue.models):
        merged.setdefault(model.name, []).append(model)
    for name, models in merged.items():
        versions = ", ".join(model.version for model in models)
        fields = " ".join(dict.fromkeys(field.wire for model in models for field in model.fields))
        yield "model", name, f"models/{models[0].version}/{name}.html", versions, fields


def _list_scopes(catalogues: Sequence[Catalogue]) -> Iterator[Entry]:
    entries = (e for catalogue in catalogues for resource in catalogue.resources for e in resource.operations)
    for scope in sorted({scope for entry in entries for scope in entry.operation.scopes}):
        yield "scope", scope, f"scopes.html#{scope}", "operations that accept it", ""
