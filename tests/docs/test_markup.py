"""Markup of the site: no text of a document becomes markup, and links between pages are resolved."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from sailkit_core.api import Api
from sailkit_core.operation import Operation
from sailkit_core.request import Request
from scripts.docs.calls import Calls
from scripts.docs.catalogue import Catalogue, FieldEntry, ModelEntry, ResourceEntry, build_entry
from scripts.docs.links import find_broken_links
from scripts.docs.markdown import LinkError, code_span, plain_text, render_article, render_text, to_cell
from scripts.docs.pages import write_operations
from scripts.docs.site import Site
from tests.docs.pages import Tags

PRINTABLE = st.text(st.characters(exclude_categories=["Cc", "Cs"]))  # Markdown replaces control characters
HOSTILE = (
    """<script>alert(1)</script> & "quoted" `<b onmouseover="x()">` {{ 7 * 7 }} {% raw %} </pre><img src=x onerror=x>"""
)


def hostile(id: str, body: dict[str, str], *, filters: str | None = None) -> Request[list[Identity]]:  # type: ignore[name-defined]  # noqa: F821
    raise AssertionError("only its signature is read")


def test_no_text_of_a_document_becomes_markup(tmp_path: Path) -> None:
    hostile.__doc__ = f"{HOSTILE}\n\n{HOSTILE}\n\nArgs:\n    id: {HOSTILE}\n        {HOSTILE}\n    filters: {HOSTILE}\n"
    operation = Operation(
        id=HOSTILE,
        method=HOSTILE,
        path=HOSTILE,
        tag=HOSTILE,
        api=Api(prefix=HOSTILE, docs="javascript:alert(1)"),
        results={200: {HOSTILE: None}},
        bodies={HOSTILE: None},
        scopes=(HOSTILE,),
        user_levels=(HOSTILE,),
        filterable={HOSTILE: (HOSTILE,)},
        sortable=(HOSTILE,),
        page="x",
    )
    entry = build_entry(
        version="v2025",
        default_version=True,
        resource="things",
        name="get",
        function=hostile,
        operation=operation,
        paged=False,
    )
    field = FieldEntry("name", HOSTILE, f"Identity | {HOSTILE}", True, HOSTILE)
    model = ModelEntry("v2025", "Identity", HOSTILE, fields=(field,))
    models = (model, ModelEntry("v2025", "Colour", values=(HOSTILE,)))
    resource = ResourceEntry("v2025", "things", HOSTILE, (entry,))
    catalogue = Catalogue("v2025", (resource,), models)
    write_operations(Site(tmp_path), [catalogue], lambda _: Calls(HOSTILE, HOSTILE, HOSTILE))
    for page in tmp_path.rglob("*.html"):
        read = Tags(page.read_text("utf-8"))
        scripts = [attributes.get("src") for tag, attributes in read.tags if tag == "script"]
        assert {*scripts} <= {f"{'../' * depth}{name}.js" for depth in range(3) for name in ("search", "filter")}
        assert not {"img", "b"} & {tag for tag, attributes in read.tags if attributes}
        assert not [key for _, attributes in read.tags for key in attributes if key.startswith("on")]
        assert not [href for _, a in read.tags if (href := a.get("href") or "").startswith("javascript")]
        assert "<script>alert(1)</script>" in read.text
        assert "{{ 7 * 7 }}" in read.text
    for page in tmp_path.rglob("*.md"):
        read = Tags(MarkdownIt("commonmark").enable("table").render(page.read_text("utf-8")))
        assert not {"script", "img", "b"} & {tag for tag, _ in read.tags}, page
        assert not [href for _, a in read.tags if (href := a.get("href") or "").startswith("javascript")]


@given(st.text())
def test_text_stays_text(text: str) -> None:
    read = Tags(str(render_text(text)))
    assert {tag for tag, _ in read.tags} <= {"code"}
    whole = text.count("`") % 2 == 0
    assert read.text == (text.replace("`", "") if whole else text)


@given(PRINTABLE)
def test_text_stays_text_in_markdown(text: str) -> None:
    read = Tags(MarkdownIt("commonmark").render(f"x {plain_text(text)} y"))
    assert {tag for tag, _ in read.tags} <= {"p", "code"}
    assert "x" + "".join(text.replace("`", "").split()) + "y" == "".join(read.text.replace("`", "").split())


@given(PRINTABLE)
def test_code_stays_code_in_a_cell(text: str) -> None:
    row = f"| {to_cell(code_span(text))} | {to_cell(plain_text(text))} | end |"
    read = Tags(MarkdownIt("commonmark").enable("table").render(f"| a | b | c |\n| - | - | - |\n{row}\n"))
    tags = [tag for tag, _ in read.tags]
    assert tags.count("td") == 3
    assert {*tags} <= {"table", "thead", "tbody", "tr", "th", "td", "code"}


def test_raw_html_of_a_page_is_text(tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text(f"# Title\n\n{HOSTILE}\n\n[x](javascript:alert(1))\n", "utf-8")
    read = Tags(str(render_article(tmp_path, "page.md", {"page.md": "page.html"}).html))
    assert {tag for tag, _ in read.tags} <= {"h1", "p", "code"}


def test_links_between_pages_hold_in_the_site(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "guide.md").write_text("# Guide\n\n[home](../README.md#one--two) [file](../LICENSE)", "utf-8")
    (tmp_path / "README.md").write_text("# Home\n\n## One & two\n\n[guide](docs/guide.md)", "utf-8")
    (tmp_path / "LICENSE").touch()
    paths = {"docs/guide.md": "guide.html", "README.md": "index.html"}
    guide, home = (render_article(tmp_path, page, paths) for page in paths)
    assert [a for tag, a in Tags(str(guide.html)).tags if tag == "a"] == [
        {"href": "index.html#one--two"},
        {"title": "LICENSE"},
    ]
    assert [a for tag, a in Tags(str(home.html)).tags if tag == "a"] == [{"href": "guide.html"}]
    assert [heading.anchor for heading in home.headings] == ["one--two"]
    assert guide.markdown == "# Guide\n\n[home](index.md#one--two) file"
    assert home.markdown == "# Home\n\n## One & two\n\n[guide](guide.md)"


def test_links_to_generated_pages_hold_in_the_site(tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text(
        "# Page\n\n[all\nnames](site/names.html#x)\n\n```\n[a](site/b.html)\n```\n", "utf-8"
    )
    page = render_article(tmp_path, "page.md", {"page.md": "page.html"})
    assert [a for tag, a in Tags(str(page.html)).tags if tag == "a"] == [{"href": "names.html#x"}]
    assert "[all\nnames](names.md#x)" in page.markdown
    assert "[a](site/b.html)" in page.markdown  # code stays as it is


def test_a_link_to_a_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("[gone](gone.md)", "utf-8")
    with pytest.raises(LinkError, match=r"README\.md links to gone\.md"):
        render_article(tmp_path, "README.md", {})


def test_broken_links_are_found(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "b.html").write_text('<p id="here"><a href="../c.html#there">&lt;a href="no"</a>', "utf-8")
    right = ["a/b.html#here", "https://example.com/", "#there"]
    wrong = ["#b", "../c.html", "a/b.html#gone", "gone.html", "http://example.com/"]
    page = '<p id="there">' + "".join(f'<a href="{link}"></a>' for link in right + wrong)
    (tmp_path / "c.html").write_text(page, "utf-8")
    assert find_broken_links(tmp_path) == [f"c.html: {link}" for link in wrong]


def test_broken_links_of_markdown_are_found(tmp_path: Path) -> None:
    (tmp_path / "b.md").write_text("# One `two`\n\n## [Three](c.md)\n", "utf-8")
    right = ["b.md", "b.md#one-two", "b.md#three", "#here", "https://example.com/"]
    wrong = ["a.md", "b.md#four", "http://example.com/"]
    code = "`[x](no.md)`\n\n```\n[x](no.md)\n```\n"
    text = f"# Here\n\n{code}" + "".join(f"[x]({link}) " for link in right + wrong)
    (tmp_path / "c.md").write_text(text, "utf-8")
    assert find_broken_links(tmp_path) == [f"c.md: {link}" for link in wrong]
