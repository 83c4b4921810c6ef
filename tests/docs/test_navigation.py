"""Navigation of the site: sections from the file, pages that it does not list, and errors in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.docs.examples import ROOT
from scripts.docs.navigation import FILE, NavigationError, read_navigation

SECTION = '[[section]]\ntitle = "Start"\npages = ["README.md"]\n'


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    (tmp_path / "docs").mkdir()
    (tmp_path / "README.md").write_text("# Home", "utf-8")
    (tmp_path / "docs" / "b-page.md").write_text("# B `page`", "utf-8")
    (tmp_path / "docs" / "a.md").write_text("No heading", "utf-8")
    return tmp_path


def test_pages_that_are_not_listed_come_at_the_end(repository: Path) -> None:
    generated = 'generated = [{ title = "All", path = "all.html" }]\n'
    (repository / FILE).write_text(SECTION + generated, "utf-8")
    navigation = read_navigation(repository)
    sections = [(section.title, [page.title for page in section.pages]) for section in navigation.sections]
    assert sections == [("Start", ["Overview", "All"]), ("More pages", ["docs/a.md", "B page"])]
    assert navigation.articles == {"README.md": "index.html", "docs/a.md": "a.html", "docs/b-page.md": "b-page.html"}
    assert navigation.section_of("all.html") == "Start"
    assert navigation.section_of("reference/sailkit.html") == ""


def test_neighbours_are_pages_that_are_written_by_hand(repository: Path) -> None:
    (repository / FILE).write_text(SECTION + 'generated = [{ title = "All", path = "all.html" }]\n', "utf-8")
    navigation = read_navigation(repository)
    found = [
        [page and page.path for page in navigation.neighbours(path)] for path in ("index.html", "a.html", "x.html")
    ]
    assert found == [[None, "a.html"], ["index.html", "b-page.html"], [None, None]]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[[section]\n", "is not valid TOML"),
        (SECTION + "page = []\n", "not page"),
        ('[[section]]\npages = ["README.md"]\n', "a section has no title"),
        ('[[section]]\ntitle = "Start"\npages = ["docs/gone.md"]\n', r"lists docs/gone\.md, which does not exist"),
        (SECTION + SECTION, r"lists README\.md more than once"),
    ],
)
def test_errors_say_what_to_change(repository: Path, text: str, problem: str) -> None:
    (repository / FILE).write_text(text, "utf-8")
    with pytest.raises(NavigationError, match=problem):
        read_navigation(repository)


def test_every_page_of_the_repository_has_a_section() -> None:
    assert read_navigation(ROOT).sections[0].title == "Start"
    assert {f"docs/{page.name}" for page in (ROOT / "docs").glob("*.md")} <= {*read_navigation(ROOT).articles}
