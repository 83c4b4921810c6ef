"""Index of the site for language models: `llms.txt`, and all pages in one file, `llms-full.txt`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from scripts.docs.markdown import Article
from scripts.docs.navigation import Navigation
from scripts.docs.reference import ModuleReference
from scripts.docs.site import Site

PROJECT = "CHANGELOG.md", "CONTRIBUTING.md"  # say nothing on how the client is used


def write_llms(
    site: Site, navigation: Navigation, articles: Mapping[str, Article], reference: Sequence[ModuleReference]
) -> None:
    """Write `llms.txt`, the list of the Markdown files of the site, and `llms-full.txt`, the pages in one file.

    Args:
        site: the site.
        navigation: its pages.
        articles: its pages that are written by hand, by their path in the site.
        reference: the public modules.
    """
    overview = articles[next(path for source, path in navigation.articles.items() if source == "README.md")]
    lines = [f"# {overview.title}", "", f"> {overview.summary}", ""]
    for section in navigation.sections:
        lines += [f"## {section.title}", ""]
        for page in section.pages:
            summary = articles[page.path].summary if page.path in articles else ""
            lines.append(_item(page.title, f"{page.path.removesuffix('.html')}.md", summary))
        lines.append("")
    lines += ["## Public modules", ""]
    lines += [_item(module.name, f"reference/{module.name.replace('.', '/')}.md", module.title) for module in reference]
    site.write("llms.txt", "\n".join([*lines, ""]))
    whole = [articles[page.path].markdown for page in navigation.pages if page.source and page.source not in PROJECT]
    site.write("llms-full.txt", "\n\n".join([*whole, *(module.markdown for module in reference)]))


def _item(title: str, path: str, summary: str) -> str:
    return f"- [{title}]({path})" + (f": {summary}" if summary else "")
