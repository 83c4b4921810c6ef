"""Documentation: its code runs, its links are valid, and no text in it can become markup."""

from __future__ import annotations

import asyncio
import importlib.util
import inspect
import os
import re
import runpy
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from pydoc import locate
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit_core.api import Api
from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_sandbox import Sandbox
from scripts.docs.catalogue import Catalogue, FieldEntry, ModelEntry, ResourceEntry, build_entry
from scripts.docs.examples import ROOT, build_module, list_pages, parse_examples
from scripts.docs.links import find_broken_links
from scripts.docs.markdown import LinkError, parse_blocks, render_article, render_text
from scripts.docs.pages import Site, write_operations

PAGES = {page.name: page.read_text("utf-8") for page in [*list_pages(), ROOT / "CONTRIBUTING.md"]}
RUNNABLE = [(page, example.name) for page, text in PAGES.items() for example in parse_examples(text) if example.runs]
HOSTILE = (
    """<script>alert(1)</script> & "quoted" `<b onmouseover="x()">` {{ 7 * 7 }} {% raw %} </pre><img src=x onerror=x>"""
)


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


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(identities=60) as running:
        yield running


def test_the_leaver_process_comes_to_its_end_on_a_bad_day(capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(ROOT / "examples" / "leavers.py"), run_name="__main__")
    open_accounts, remaining, requests = capsys.readouterr().out.splitlines()
    assert re.fullmatch(r"[1-9]\d* open accounts of [1-9]\d* people", open_accounts)
    assert remaining == "0 accounts are still open"
    assert re.fullmatch(r"\d+ requests, of which [1-9]\d* failed and were sent again", requests)


@pytest.mark.filterwarnings("ignore::sailkit.ExperimentalWarning")
@pytest.mark.parametrize(("page", "name"), RUNNABLE)
def test_code_runs(page: str, name: str, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with sandbox.tenant() as tenant:
        people = [str(identity.id) for identity in tenant.identities.list(filters='cloudStatus eq "ACTIVE"', limit=3)]
        source = re.sub("[0-9a-f]{32}", people[0], build_module(PAGES[page]))  # replace invented ids by an existing one
        account = next(iter(tenant.accounts.list(limit=1)))
        names: dict[str, Any] = {}
        exec(compile(source, page, "exec"), names)
        names |= {"tenant": tenant, "id": people[0], "ids": people[1:], "source_id": str(account.source_id)}
        names |= {"source_ids": [names["source_id"]]}
        names |= {"Tenant": lambda *_, **__: sandbox.tenant(), "AsyncTenant": lambda *_, **__: sandbox.async_tenant()}
        result = names[name]()
        if inspect.iscoroutine(result):
            asyncio.run(result)
    assert not sandbox.crashes


def test_commands_name_sessions_modules_and_extras_that_exist() -> None:
    sessions = set(re.findall(r"^def (\w+)\(session: ", (ROOT / "noxfile.py").read_text("utf-8"), re.MULTILINE))
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"].keys()
    for page, text in PAGES.items():
        named = {name for names in re.findall(r"\bnox -s((?: [a-z]\w*)+)", text) for name in names.split()}
        assert named <= sessions, page
        modules = set(re.findall(r"\bpython3? -m ([\w.]*\w)", text))
        assert [name for name in modules if importlib.util.find_spec(name) is None] == [], page
        assert set(re.findall(r"sailkit\[(\w+)\]", text)) <= extras, page
        for block in parse_blocks(text):
            if block.info[:1] == ("sh",):
                assert all(re.search(r"\bnox -s |\bpython3? -m ", line) for line in block.code.splitlines()), block


def test_names_of_the_package_in_the_text_exist() -> None:
    named = {name for text in PAGES.values() for name in re.findall(r"`(sailkit(?:_api)?(?:\.\w+)+)[`(]", text)}
    assert named
    assert [name for name in sorted(named) if locate(name) is None] == []


def test_paths_in_the_text_exist() -> None:
    paths = {
        path
        for text in PAGES.values()
        for path in re.findall(r"`((?:facade|generated|openapi|scripts)/[\w./]+)`", text)
    }
    assert paths
    assert [path for path in sorted(paths) if not (ROOT / path).exists()] == []


def test_a_block_that_is_no_python_is_an_error() -> None:
    with pytest.raises(SyntaxError):
        build_module("```python\nfor\n```\n")


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
    write_operations(Site(tmp_path), [Catalogue("v2025", (resource,), models)])
    for page in tmp_path.rglob("*.html"):
        read = Tags(page.read_text("utf-8"))
        scripts = [attributes.get("src") for tag, attributes in read.tags if tag == "script"]
        assert scripts in ([], ["../search.js"])
        assert not {"img", "b"} & {tag for tag, attributes in read.tags if attributes}
        assert not [key for _, attributes in read.tags for key in attributes if key.startswith("on")]
        assert not [href for _, a in read.tags if (href := a.get("href") or "").startswith("javascript")]
        assert "<script>alert(1)</script>" in read.text
        assert "{{ 7 * 7 }}" in read.text


@given(st.text())
def test_text_stays_text(text: str) -> None:
    read = Tags(str(render_text(text)))
    assert {tag for tag, _ in read.tags} <= {"code"}
    whole = text.count("`") % 2 == 0
    assert read.text == (text.replace("`", "") if whole else text)


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


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, str]]:
    """The site, built twice, as text by path."""
    program = "import sys, pathlib, scripts.docs.pages as docs; docs.build_site(*map(pathlib.Path, sys.argv[1:]))"
    folders = {seed: tmp_path_factory.mktemp("site") for seed in ("1", "2")}
    building = [
        subprocess.Popen(
            [sys.executable, "-W", "error", "-c", program, str(ROOT), str(folder)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=ROOT,
        )
        for seed, folder in folders.items()
    ]
    assert [process.wait() for process in building] == [0, 0]
    return [
        {
            path.relative_to(folder).as_posix(): path.read_text("utf-8", "backslashreplace")
            for path in folder.rglob("*.*")
        }
        for folder in folders.values()
    ]


def test_the_site_is_the_same_each_time(sites: list[dict[str, str]]) -> None:
    assert sites[0] == sites[1]


def test_the_site_loads_nothing_from_elsewhere_and_tells_no_path_of_this_machine(sites: list[dict[str, str]]) -> None:
    for name, text in sites[0].items():
        assert not re.search(r"<(?:script|img|link)[^>]* (?:src|href)=\"(?:https?:)?//|@import", text), name
        assert str(ROOT) not in text, name


def test_the_index_has_every_operation(sites: list[dict[str, str]]) -> None:
    index = Tags(sites[0]["operations/index.html"])
    links = [href for tag, attributes in index.tags if tag == "a" and "#" in (href := attributes.get("href") or "")]
    calls = {link for link in links if re.match(r"v202\d/", link)}
    assert len(calls) == 716 + 812


def test_a_page_tells_how_each_operation_is_answered_by_the_sandbox(sites: list[dict[str, str]]) -> None:
    text = sites[0]["sandbox-operations.html"]
    rows = re.findall(r"<td>(behaviour|kept|made-up)</td></tr>", text)
    assert len(rows) == 716 + 812
    for version in ("v2024", "v2025"):
        counts = re.search(rf"<td>{version}</td><td>(\d+)</td><td>(\d+)</td><td>(\d+)</td>", text)
        assert counts is not None
        assert sum(map(int, counts.groups())) == {"v2024": 716, "v2025": 812}[version]


def test_an_operation_is_shown_in_full(sites: list[dict[str, str]]) -> None:
    page = sites[0]["operations/v2025/identities.html"]
    section = page[page.index('<section class="operation" id="list">') :].partition("</section>")[0]
    text = words(section)
    for part in (
        "tenant.identities.list( *, filters: str | None = None,",
        "limit: int | None = None, offset: int | None = None, ) -> Pager[Identity]",
        "GET /v2025/identities",
        "One of CORRELATED_ONLY, NONE.",
        "Identity; the pager iterates over all pages of up to 250 (200 application/json)",
        "firstname eq sw,",
        "Sortable alias, cloudStatus, name",
        "Paging by offset, 250 items a page by default, at most 250",
        "Scopes idn:identity:manage, idn:identity:read",
        "operations.list_identities",
    ):
        assert part in text
    assert 'href="https://developer.sailpoint.com/docs/api/v2025/list-identities"' in section
    assert 'href="../../models/v2025/Identity.html"' in section
    assert "tenant.v2024.identities.list" in sites[0]["operations/v2024/identities.html"]


def test_a_model_is_shown_with_its_fields_and_uses(sites: list[dict[str, str]]) -> None:
    page = sites[0]["models/v2025/Source.html"]
    text = words(page)
    assert "owner required owner IdentityRef | None" in text
    assert "account_correlation_config accountCorrelationConfig AccountCorrelationConfigRef | None" in text
    assert 'href="../../operations/v2025/sources.html#get"' in page
    assert "'CORRELATED_ONLY'" in Tags(sites[0]["models/v2025/ListIdentitiesDefaultFilter.html"]).text


def test_the_reference_has_what_pagers_and_tenants_do(sites: list[dict[str, str]]) -> None:
    tenant = sites[0]["reference/sailkit/client.html"]
    assert 'href="../../operations/v2025/identities.html"' in tenant
    assert 'id="Pager.resume"' in sites[0]["reference/sailkit.html"]
    assert "relativedelta" in sites[0]["reference/sailkit/filters.html"]
