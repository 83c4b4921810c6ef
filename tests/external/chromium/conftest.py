"""Review pages in Chromium, which must cause no error, no dialog, and no request except for themselves."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from playwright.sync_api import Browser, Dialog, Page, sync_playwright

from scripts.review.page import render_page
from tests.pipeline.review_reports import example

NAMES = ("chromium", "chromium-browser", "google-chrome")
# Chromium searches for updates by itself; the root user of a container has no sandbox.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-screenshot", action="store_true", help="update the picture of a review in the guide")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A headless browser."""
    path = next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        pytest.fail(f"these tests require Chromium on the PATH, under one of these names: {', '.join(NAMES)}")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()


@attrs.define(slots=False)  # playwright sets attributes on an object whose methods it calls
class View:
    """An open page.

    Args:
        page: the page.
        path: its file.
        events: everything that the page did and that can be observed from outside.
    """

    page: Page
    path: Path
    events: list[str] = attrs.field(factory=list)

    def watch(self) -> None:
        """Start to record events."""
        self.page.context.on("request", lambda request: self.events.append(f"request: {request.url.split('#')[0]}"))
        self.page.on("popup", lambda other: self.events.append(f"popup: {other.url}"))
        self.page.on("console", lambda message: self.events.append(f"console: {message.text}"))
        self.page.on("pageerror", lambda error: self.events.append(f"error: {error.message}"))
        self.page.on("dialog", self._dismiss)

    def _dismiss(self, dialog: Dialog) -> None:
        self.events.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def subjects(self) -> list[str]:
        """The subjects of the visible changes, from top to bottom."""
        return self.page.locator(".change:not([hidden]) .subject").all_text_contents()

    def focused(self) -> str:
        """The subject of the focused change; "" if there is none."""
        return str(
            self.page.evaluate("document.activeElement.closest('summary')?.querySelector('.subject').textContent || ''")
        )

    def fragment(self) -> str:
        """The fragment of the address."""
        return self.page.url.partition("#")[2]

    def count(self) -> str:
        """The number of changes in the status text."""
        return self.page.get_by_role("status").inner_text()


Open = Callable[..., View]


@pytest.fixture
def view(chromium: Browser, tmp_path: Path) -> Iterator[Open]:
    """Open a report: `view(report, fragment=..., **options)`, with options of a browser context."""
    views: list[View] = []

    def open_report(report: dict[str, Any] | None = None, fragment: str = "", **options: Any) -> View:
        path = tmp_path / "review.html"
        path.write_text(render_page(report or example()), encoding="utf-8")
        context = chromium.new_context(**{"viewport": {"width": 1280, "height": 800}, **options})
        opened = View(context.new_page(), path)
        views.append(opened)
        opened.watch()
        opened.page.goto(path.as_uri() + fragment)
        return opened

    yield open_report
    for opened in views:
        assert set(opened.events) == {f"request: {opened.path.as_uri()}"}
        opened.page.context.close()
