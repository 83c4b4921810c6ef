"""Search and filters of the review page, by words, version, resource and verdict; the address has them all."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.external.chromium.conftest import Open
from tests.pipeline.review_reports import change, report


def test_all_is_shown_first_the_worst_on_top(view: Open) -> None:
    opened = view()
    assert opened.count() == "10 changes"
    assert opened.subjects()[:3] == ["Badge.holder", "tenant.badges.list", "tenant.lockers.lend"]
    assert opened.fragment() == ""


@pytest.mark.parametrize(
    ("words", "subjects"),
    [
        ("locker size", ["Locker.size", "tenant.lockers.list"]),
        ("TENANT.lockers.LEND", ["tenant.lockers.lend"]),  # a subject, in any case
        ("datetime(2027", ["tenant.lockers.lend"]),  # a remedy
        ("colour: str", ["tenant.badges.list"]),  # an old signature, over the marks in it
        ("POST /badges/{id}", ["tenant.badges.renew"]),
        ("field.type", ["Badge.holder"]),
        ("nowhere", []),
    ],
)
def test_search_as_you_type(view: Open, words: str, subjects: list[str]) -> None:
    opened = view()
    opened.page.get_by_role("searchbox").press_sequentially(words)
    assert opened.subjects() == subjects
    assert opened.count() == f"{len(subjects)} of 10 changes"
    assert opened.page.get_by_text("No change matches").is_visible() == (not subjects)


def test_filters_narrow_together_and_clear_at_once(view: Open) -> None:
    opened = view()
    page = opened.page
    page.get_by_label("Version").select_option("v2025")
    assert opened.count() == "7 of 10 changes"
    page.get_by_role("checkbox", name="Breaks").check()
    assert opened.subjects() == ["Badge.holder", "tenant.badges.list"]
    page.get_by_role("checkbox", name="New").check()
    page.get_by_label("Resource").select_option("visits")
    assert opened.subjects() == ["VisitState"]
    assert page.get_by_role("heading", level=2).all_inner_texts() == ["visits"]
    page.get_by_role("button", name="Clear").click()
    assert opened.count() == "10 changes"
    assert opened.fragment() == ""
    assert not page.get_by_role("button", name="Clear").is_visible()


def test_the_address_restores_the_view(view: Open) -> None:
    first = view()
    first.page.get_by_role("searchbox").fill("removed & more? #1 ü")
    first.page.get_by_role("searchbox").fill("the")
    first.page.get_by_label("Version").select_option("v2025")
    first.page.get_by_role("checkbox", name="Breaks").check()
    first.page.get_by_text("tenant.badges.list", exact=True).click()
    expect(first.page).to_have_url(re.compile("open="))
    again = view(fragment="#" + first.fragment())
    assert again.subjects() == first.subjects() == ["Badge.holder", "tenant.badges.list"]
    assert again.page.get_by_role("searchbox").input_value() == "the"
    assert again.page.locator("details[open] .subject").all_inner_texts() == ["tenant.badges.list"]
    assert again.focused() == "tenant.badges.list"
    assert again.fragment() == first.fragment()


def test_an_address_typed_into_the_open_page_is_followed(view: Open) -> None:
    opened = view()
    opened.page.evaluate("location.hash = 'q=VisitState'")
    expect(opened.page.get_by_role("status")).to_have_text("1 of 10 changes")
    assert opened.subjects() == ["VisitState"]


@pytest.mark.parametrize("fragment", ["#changes", "#resource=none&version=v1&show=x&open=zz", "#%", "#open=c999&q=%00"])
def test_an_address_that_means_nothing_does_no_harm(view: Open, fragment: str) -> None:
    opened = view(fragment=fragment)
    assert opened.count() == ("0 of 10 changes" if "q=" in fragment else "10 changes")
    assert opened.page.get_by_label("Resource").input_value() == ""


def test_words_of_any_language_travel_in_the_address(view: Open) -> None:
    texts = report(change(message="Größe & Maß #1 100% a+b 尺寸"), change(message="Other"))
    first = view(texts)
    first.page.get_by_role("searchbox").fill("maß #1 100% a+b 尺寸 &")
    assert first.count() == "1 of 2 changes"
    assert view(texts, fragment="#" + first.fragment()).count() == "1 of 2 changes"
