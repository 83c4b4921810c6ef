"""Chromium, and pages of reports in it that must be silent: no error, no dialog, and no request but for themselves."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from playwright.sync_api import Browser, Dialog, Page, sync_playwright

from scripts.review.page import page
from tests.pipeline.review_reports import example

NAMES = ("chromium", "chromium-browser", "google-chrome")
# Chromium looks for updates and the like by itself; a container's root has no sandbox.
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
    parser.addoption("--update-screenshot", action="store_true", help="draw the guide's picture of a review anew")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A browser without window."""
    path = next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        pytest.fail(f"these tests need Chromium on the PATH, by one of these names: {', '.join(NAMES)}")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()


@attrs.define(slots=False)  # playwright leaves notes of its own at an object whose methods it calls
class View:
    """An open page, and what happened in it that should not."""

    page: Page
    path: Path
    events: list[str] = attrs.field(factory=list)

    def watch(self) -> None:
        """Note from here on whatever the page does that can be noticed outside of it."""
        self.page.context.on("request", lambda request: self.events.append(f"request: {request.url.split('#')[0]}"))
        self.page.on("popup", lambda other: self.events.append(f"popup: {other.url}"))
        self.page.on("console", lambda message: self.events.append(f"console: {message.text}"))
        self.page.on("pageerror", lambda error: self.events.append(f"error: {error.message}"))
        self.page.on("dialog", self._dismiss)

    def _dismiss(self, dialog: Dialog) -> None:
        self.events.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def subjects(self) -> list[str]:
        """The subjects of the changes that are shown, from top to bottom."""
        return self.page.locator(".change:not([hidden]) .subject").all_text_contents()

    def focused(self) -> str:
        """The subject of the change that has the focus; "" if none has."""
        return str(
            self.page.evaluate("document.activeElement.closest('summary')?.querySelector('.subject').textContent || ''")
        )

    def fragment(self) -> str:
        """What follows # in the address."""
        return self.page.url.partition("#")[2]

    def count(self) -> str:
        """How many changes the page says it shows."""
        return self.page.get_by_role("status").inner_text()


Open = Callable[..., View]


@pytest.fixture
def view(chromium: Browser, tmp_path: Path) -> Iterator[Open]:
    """Opens a report: `view(report, fragment=..., and what a context of the browser takes)`; silent until the end."""
    views: list[View] = []

    def opened(report: dict[str, Any] | None = None, fragment: str = "", **options: Any) -> View:
        path = tmp_path / "review.html"
        path.write_text(page(report or example()), encoding="utf-8")
        context = chromium.new_context(**{"viewport": {"width": 1280, "height": 800}, **options})
        made = View(context.new_page(), path)
        views.append(made)
        made.watch()
        made.page.goto(path.as_uri() + fragment)
        return made

    yield opened
    for one in views:
        assert set(one.events) == {f"request: {one.path.as_uri()}"}
        one.page.context.close()
