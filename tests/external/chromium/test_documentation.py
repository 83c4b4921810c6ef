"""The documentation site in Chromium, opened as files: search, navigation, accessibility, and no outside requests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from scripts.docs.examples import ROOT
from scripts.docs.pages import build_site

Visit = Callable[..., Page]
GENERATED = ("find.html", "operations/v2025/tags.html", "models/v2025/Tag.html")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    build_site(ROOT, folder)
    return folder


@pytest.fixture
def visit(chromium: Browser, site: Path) -> Iterator[Visit]:
    """Open a page of the site: `visit(path, **options)`, with options of a browser context."""
    pages: list[Page] = []
    problems: list[str] = []

    def open_page(path: str = "index.html", **options: Any) -> Page:
        context = chromium.new_context(**{"viewport": {"width": 1280, "height": 800}, **options})
        page = context.new_page()
        page.on("request", lambda request: problems.extend([request.url] * (not request.url.startswith(site.as_uri()))))
        page.on("requestfailed", lambda request: problems.append(f"failed: {request.url}"))
        page.on("console", lambda message: problems.append(message.text))
        page.on("pageerror", lambda error: problems.append(error.message))
        pages.append(page)
        page.goto(f"{site.as_uri()}/{path}")
        return page

    yield open_page
    for page in pages:
        page.context.close()
    assert problems == []


def search(page: Page, text: str) -> list[str]:
    """Type into the search box, and return the titles of the results."""
    page.get_by_role("searchbox").first.fill(text)
    expect(page.locator("#results [role=status]")).to_be_visible()
    return page.locator("#results .title").all_inner_texts()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("accounts.disable", "accounts.disable"),
        ("tenant.accounts.list", "accounts.list"),
        ("Disable-V2025Account", "accounts.disable"),
        ("get-accountsv1", "accounts.list"),
        ("Get-BetaAccounts", "accounts.list"),
        ("Disable-Account", "accounts.disable"),
        ("list_accounts", "accounts.list"),
        ("list_identities_v1", "identities.list"),
        ("listIdentities", "identities.list"),
        ("POST /accounts/{id}/disable", "accounts.disable"),
        ("idn:accounts-state:manage", "idn:accounts-state:manage"),
        ("AccessRequestItem", "AccessRequestItem"),
        ("leavers csv", "Disable the accounts of leavers from a CSV file"),
        ("rate limit", "Rate limit"),
        ("find_result", "sailkit.bulk.find_result"),
    ],
)
def test_search_finds_everything_by_each_of_its_names(visit: Visit, text: str, title: str) -> None:
    assert search(visit("models/v2025/Tag.html"), text)[0] == title


def test_the_first_result_is_opened_by_enter(visit: Visit) -> None:
    page = visit("tutorial.html")
    page.keyboard.press("/")
    page.keyboard.type("Disable-V2025Account")
    expect(page.locator("#results a").first).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="tenant.accounts.disable", exact=True)).to_be_in_viewport()


def test_results_are_reached_by_keys_and_left_by_escape(visit: Visit) -> None:
    page = visit()
    page.keyboard.press("/")
    page.keyboard.type("transforms")
    expect(page.locator("#results a").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement === document.querySelectorAll('#results a')[1]")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.id") == "search"
    page.keyboard.press("Escape")
    assert page.get_by_role("searchbox").first.input_value() == ""
    assert not page.locator("#results").is_visible()


def test_nothing_found_is_said(visit: Visit) -> None:
    page = visit()
    assert search(page, "<b>nowhere</b>") == []
    assert page.locator("#results [role=status]").inner_text() == "0 results"


def test_the_search_of_the_reference_leads_to_the_results(visit: Visit) -> None:
    page = visit("reference/sailkit/bulk.html")
    page.get_by_role("searchbox").fill("find_result")
    page.get_by_role("searchbox").press("Enter")
    expect(page.locator("#results .title").first).to_have_text("sailkit.bulk.find_result")


def test_a_table_is_filtered_by_any_name(visit: Visit) -> None:
    page = visit("names.html")
    page.get_by_label("Find operations by any of their names").fill("Disable-V2025Account ")
    rows = page.locator("tbody tr:visible")
    expect(page.locator("#count")).to_have_text(f"{rows.count()} of 1528")
    assert 0 < rows.count() < 10
    assert "accounts.disable" in rows.first.inner_text()


def test_the_navigation_leads_from_page_to_page(visit: Visit) -> None:
    page = visit("lists.html")
    pages = page.get_by_role("navigation", name="Pages", exact=True)
    assert pages.locator("a[aria-current]").all_inner_texts() == ["Lists"]
    pages.get_by_text("Testing", exact=True).click()
    pages.get_by_role("link", name="Testing your automation").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Testing your automation")
    page.get_by_role("link", name="Sandbox →").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Sandbox")


def test_without_scripts_all_pages_are_reached(visit: Visit) -> None:
    page = visit("operations/v2025/tags.html", java_script_enabled=False)
    page.get_by_text("Migration", exact=True).click()
    page.get_by_role("link", name="Names of all operations").click()
    expect(page.locator("tbody tr").first).to_be_visible()


@pytest.mark.parametrize("width", [320, 390, 800, 1280, 2560])
def test_no_width_needs_scrolling_aside(visit: Visit, width: int) -> None:
    for path in ("index.html", "tutorial.html", "names.html", *GENERATED):
        page = visit(path, viewport={"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
        page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize(
    "path", ["how-to-data.html", "operations/v2025/tags.html", "models/v2025/Tag.html", "find.html"]
)
def test_nothing_stands_in_the_way_of_assistive_technology(visit: Visit, path: str, width: int, scheme: str) -> None:
    page = visit(path, color_scheme=scheme, viewport={"width": width, "height": 900})
    page.evaluate("document.querySelectorAll('details').forEach(node => { node.open = true })")
    search(page, "tags")
    results = Axe().run(page, options={"preload": False}).response  # it would read the style sheet as a request
    found = [(rule["id"], [node["target"] for node in rule["nodes"]]) for rule in results["violations"]]
    assert found == []
