"""Documentation site: it is complete, the same each time, and has Markdown and an index beside its pages."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys

import pytest

from scripts.docs.examples import ROOT
from tests.docs.pages import Tags, words


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


def test_every_page_leads_to_all_sections_and_to_the_search(sites: list[dict[str, str]]) -> None:
    titles = ["Start", "How to", "Guide", "Testing", "Migration", "Reference", "Project"]
    for name, text in sites[0].items():
        if name.endswith(".html") and name != "reference/index.html":
            summaries = re.findall(r"<summary>([^<]*)</summary>", text)
            assert [title for title in titles if title not in summaries] == [], name
            assert 'name="q"' in text, name


def test_every_page_has_its_markdown(sites: list[dict[str, str]]) -> None:
    pages = {name.removesuffix(".html") for name in sites[0] if name.endswith(".html")} - {"reference/index"}
    assert {f"{page}.md" for page in pages} <= {*sites[0]}
    assert "def enable_accounts(" in sites[0]["reference/sailkit/bulk.md"]
    assert "-> BulkResult" in sites[0]["reference/sailkit/bulk.md"]
    assert "### Tenant.wait" in sites[0]["reference/sailkit/client.md"]
    operation = sites[0]["operations/v2025/accounts.md"]
    for part in ("## tenant.accounts.disable", "`POST /v2025/accounts/{id}/disable`", "`Disable-V2025Account`"):
        assert part in operation
    assert "| `email_address` | `emailAddress` | `str` |" in sites[0]["models/v2025/Identity.md"].replace(
        " \\| None", ""
    )


def test_the_list_for_language_models_names_the_pages(sites: list[dict[str, str]]) -> None:
    text = sites[0]["llms.txt"]
    assert text.startswith("# sailkit\n\n> ")
    assert "- [Tutorial: a leaver process](tutorial.md): " in text
    assert "- [sailkit.bulk](reference/sailkit/bulk.md): " in text
    assert {*re.findall(r"\]\(([^)]*)\)", text)} <= {*sites[0]}
    whole = sites[0]["llms-full.txt"]
    assert "## Disable the accounts of leavers from a CSV file" in whole
    assert "## 0.1.0" not in whole  # the changelog is not part of it


def read_index(site: dict[str, str]) -> list[list[str]]:
    entries: list[list[str]] = json.loads(site["search-index.js"].partition("= ")[2].rstrip().removesuffix(";"))
    return entries


def test_the_index_finds_operations_by_all_their_names(sites: list[dict[str, str]]) -> None:
    entries = {entry[1]: entry for entry in read_index(sites[0]) if entry[0] == "operation"}
    _, _, address, line, more = entries["accounts.disable"]
    assert (address, line) == ("operations/v2025/accounts.html#disable", "POST /accounts/{id}/disable · v2025, v2024")
    for name in (
        "disableAccount",
        "sailpoint.v2025.AccountsApi.disable_account",
        "sailpoint.v2024.AccountsApi.disable_account",
        "sailpoint.AccountsApi.disable_account_v1",
        "Disable-V2025Account",
        "Disable-AccountV1",
        "idn:accounts-state:manage",
    ):
        assert name in more.split()


def test_the_index_has_every_kind_and_only_addresses_that_exist(sites: list[dict[str, str]]) -> None:
    entries = read_index(sites[0])
    assert {entry[0] for entry in entries} == {"page", "operation", "reference", "model", "scope"}
    anchors: dict[str, set[str]] = {}
    for _, _, address, _, _ in entries:
        page, _, anchor = address.partition("#")
        if page not in anchors:
            anchors[page] = {*re.findall(r'\bid="([^"]*)"', sites[0][page])}
        assert not anchor or anchor in anchors[page], address
    assert ["page", "Long filters", "filters.html#long-filters", "Filters and sorters"] in [e[:4] for e in entries]


def test_the_names_of_all_operations_stand_side_by_side(sites: list[dict[str, str]]) -> None:
    rows = re.findall(r"<tr data-more.*?</tr>", sites[0]["names.html"])
    assert len(rows) == 716 + 812
    (row,) = (row for row in rows if 'href="operations/v2025/accounts.html#disable"' in row)
    for name in (
        "sailpoint.v2025.AccountsApi.disable_account",
        "sailpoint.AccountsApi.disable_account_v1",
        "Disable-V2025Account",
        "Disable-AccountV1",
    ):
        assert f"<code>{name}</code>" in row.replace("<wbr>", "")


def test_a_scope_leads_to_its_operations(sites: list[dict[str, str]]) -> None:
    (row,) = re.findall(r'<tr[^>]* id="idn:accounts-state:manage">.*?</tr>', sites[0]["scopes.html"])
    assert "operations/v2025/accounts.html#disable" in row
