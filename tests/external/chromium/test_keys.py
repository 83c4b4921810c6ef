"""Keyboard control of the review page."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.external.chromium.conftest import Open

FIRST, SECOND = "Badge.holder", "tenant.badges.list"


@pytest.mark.parametrize(("down", "up"), [("j", "k"), ("ArrowDown", "ArrowUp")])
def test_next_and_previous_change(view: Open, down: str, up: str) -> None:
    opened = view()
    subjects = []
    for key in (down, down, down, up, up, up):
        opened.page.keyboard.press(key)
        subjects.append(opened.focused())
    assert subjects == [FIRST, SECOND, "tenant.lockers.lend", SECOND, FIRST, FIRST]


def test_moving_passes_over_what_is_not_shown_and_stops_at_the_end(view: Open) -> None:
    opened = view(fragment="#show=new")
    subjects = []
    for _ in range(4):
        opened.page.keyboard.press("j")
        subjects.append(opened.focused())
    assert subjects == ["tenant.badges.renew", "Locker.size", "VisitState", "VisitState"]


def test_enter_opens_and_escape_closes_then_leaves(view: Open) -> None:
    opened = view()
    details = opened.page.locator("details").first
    opened.page.keyboard.press("j")
    opened.page.keyboard.press("Enter")
    assert details.evaluate("node => node.open")
    expect(opened.page).to_have_url(re.compile("#open="))
    opened.page.keyboard.press("Escape")
    assert not details.evaluate("node => node.open")
    assert opened.focused() == FIRST
    opened.page.keyboard.press("Escape")
    assert opened.focused() == ""
    expect(opened.page).to_have_url(opened.path.as_uri())


def test_the_search_is_one_key_away_and_escape_leaves_it(view: Open) -> None:
    opened = view()
    search = opened.page.get_by_role("searchbox")
    opened.page.keyboard.press("j")
    opened.page.keyboard.press("/")
    opened.page.keyboard.type("j/k")  # letters here, no commands
    assert search.input_value() == "j/k"
    search.fill("badges")
    opened.page.keyboard.press("Escape")
    assert opened.focused() == FIRST
    assert search.input_value() == "badges"
    opened.page.keyboard.press("/")
    opened.page.keyboard.press("Enter")
    assert opened.focused() == opened.subjects()[0]


def test_keys_with_modifiers_and_keys_of_a_list_of_choices_are_left_alone(view: Open) -> None:
    opened = view()
    opened.page.keyboard.press("Control+j")
    assert opened.focused() == ""
    resource = opened.page.get_by_label("Resource")
    resource.focus()
    opened.page.keyboard.press("ArrowDown")
    assert resource.input_value() == "badges"
    assert resource.evaluate("node => node === document.activeElement")


def test_the_first_tab_skips_to_the_changes_and_keeps_the_view(view: Open) -> None:
    opened = view(fragment="#show=new")
    opened.page.keyboard.press("Tab")
    assert opened.page.evaluate("document.activeElement.textContent") == "Skip to the changes"
    opened.page.keyboard.press("Enter")
    assert opened.page.evaluate("document.activeElement.id") == "changes"
    assert opened.fragment() == "show=new"
    opened.page.keyboard.press("Tab")
    assert opened.focused() == "tenant.badges.renew"


def test_what_has_the_focus_shows_it(view: Open) -> None:
    opened = view()
    outlines = set()
    for _ in range(12):
        opened.page.keyboard.press("Tab")
        outlines.add(
            opened.page.evaluate(
                "getComputedStyle(document.activeElement.closest('.tile') || document.activeElement).outline"
            )
        )
    assert len(outlines) == 1
    assert outlines.pop().endswith("solid 2px")


def test_a_change_reached_by_keys_stands_clear_of_what_floats_above_it(view: Open) -> None:
    opened = view(viewport={"width": 1280, "height": 320})
    for key in ["j"] * 9 + ["k"] * 6:
        opened.page.keyboard.press(key)
        item = opened.page.evaluate("document.activeElement.getBoundingClientRect().toJSON()")
        tools = opened.page.evaluate("document.querySelector('.tools').getBoundingClientRect().bottom")
        assert tools <= item["top"]
        assert item["bottom"] <= 320
