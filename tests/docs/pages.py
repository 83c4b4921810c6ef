"""The pages of the repository, and a reader of HTML."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from scripts.docs.examples import ROOT, list_pages

PAGES = {page.name: page.read_text("utf-8") for page in [*list_pages(), ROOT / "CONTRIBUTING.md"]}


class Tags(HTMLParser):
    """The tags of a page with their attributes, and its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def words(html: str) -> str:
    """The text of a page in one line, with a space after each cell."""
    return " ".join(Tags(re.sub(r"</(?:dt|dd|td)>", " ", html)).text.split())
