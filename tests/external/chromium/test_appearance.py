"""Appearance of the review page: colour schemes, no script, print, narrow screens, assistive technology."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from PIL import Image, ImageChops, ImageStat

from tests.external.chromium.conftest import Open

PICTURE = Path(__file__).parents[3] / "docs" / "review-page.png"
PAGE_COLOURS = {"light": "rgb(253, 253, 252)", "dark": "rgb(16, 19, 21)"}
BACKPAGE_COLOURS = "getComputedStyle(document.documentElement).backgroundColor"


@pytest.mark.parametrize(("scheme", "other"), [("light", "dark"), ("dark", "light")])
def test_colours_follow_the_system_until_they_are_switched(view: Open, scheme: str, other: str) -> None:
    page = view(color_scheme=scheme).page
    assert page.evaluate(BACKPAGE_COLOURS) == PAGE_COLOURS[scheme]
    page.get_by_role("button", name=f"{other} colours").click()
    assert page.evaluate(BACKPAGE_COLOURS) == PAGE_COLOURS[other]
    page.reload()
    assert page.evaluate(BACKPAGE_COLOURS) == PAGE_COLOURS[other]
    page.get_by_role("button", name=f"{scheme} colours").click()
    assert page.evaluate(BACKPAGE_COLOURS) == PAGE_COLOURS[scheme]
    page.emulate_media(color_scheme="dark" if other == "dark" else "light")
    assert page.evaluate(BACKPAGE_COLOURS) == PAGE_COLOURS[other]  # follows again


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_nothing_stands_in_the_way_of_assistive_technology(view: Open, scheme: str, width: int) -> None:
    # The whole page is in the window: positions outside it are estimates, with which axe reports overlapping texts.
    page = view(color_scheme=scheme, viewport={"width": width, "height": 6000}, fragment="#q=a").page
    page.evaluate("document.querySelectorAll('details').forEach(node => { node.open = true })")
    results = Axe().run(page).response
    assert [rule["id"] for rule in results["violations"]] == []
    undecided = [node["target"] for rule in results["incomplete"] for node in rule["nodes"]]
    assert undecided == []
    assert any(rule["id"] == "color-contrast" for rule in results["passes"])


def test_what_differs_is_marked_on_both_sides(view: Open) -> None:
    page = view(fragment="#open=c2").page
    sides = page.locator("details[open] pre")
    assert sides.all_inner_texts() == ["holder: str | None", "holder: Reference | None"]
    assert page.locator("details[open] del").all_inner_texts() == ["str"]
    assert page.locator("details[open] ins").all_inner_texts() == ["Reference"]
    left, right = (sides.nth(n).bounding_box() for n in range(2))
    assert left is not None
    assert right is not None
    assert left["y"] == right["y"]
    assert left["x"] + left["width"] < right["x"]


def test_without_script_it_is_a_list_to_read(view: Open) -> None:
    opened = view(java_script_enabled=False)
    assert len(opened.subjects()) == 10
    assert opened.page.get_by_role("searchbox").count() == 0
    assert opened.page.get_by_role("button").count() == 0
    assert opened.page.get_by_role("checkbox").count() == 0
    opened.page.get_by_text("tenant.lockers.lend", exact=True).click()
    assert opened.page.get_by_text("Pass the end").is_visible()


def test_paper_has_every_change_in_full_and_no_controls(view: Open) -> None:
    page = view(color_scheme="dark").page
    page.emulate_media(media="print")
    assert page.get_by_text("Pass the end").is_visible()
    assert not page.get_by_role("searchbox").is_visible()
    assert page.evaluate(BACKPAGE_COLOURS) == PAGE_COLOURS["light"]


@pytest.mark.parametrize("width", [320, 390, 800, 1280, 2560])
def test_no_width_needs_scrolling_aside(view: Open, width: int) -> None:
    page = view(viewport={"width": width, "height": 800}).page
    page.evaluate("document.querySelectorAll('details').forEach(node => { node.open = true })")
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_picture_in_the_guide_is_the_page(view: Open, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """Fonts may differ between machines; layout and colours are the same.

    Layout: the mean difference of blocks of 16 by 16 pixels, from 0 to 255. Another sans-serif font causes 2.5, a
    missing toolbar 3.2. Colours: every colour of an area occurs with a similar number of pixels. Another font changes
    the number by up to a third, because its letters cover more or its badges are narrower; another style removes it.
    """
    screenshot = PICTURE if request.config.getoption("--update-screenshot") else tmp_path / PICTURE.name
    view(color_scheme="light").page.screenshot(path=screenshot, animations="disabled")
    with Image.open(PICTURE) as first, Image.open(screenshot) as second:
        committed, current = first.convert("RGB"), second.convert("RGB")
    assert current.size == committed.size == (1280, 800)
    blocks = [image.resize((80, 50), Image.Resampling.BOX) for image in (committed, current)]
    assert max(ImageStat.Stat(ImageChops.difference(*blocks)).mean) < 3
    before, after = count_colours(committed), count_colours(current)
    assert [colour for colour, n in before.items() if n > 600 and not 0.55 < after.get(colour, 0) / n < 1.8] == []


def count_colours(image: Image.Image) -> dict[object, int]:
    """Count the pixels of each colour."""
    return {colour: n for n, colour in image.getcolors(image.width * image.height) or ()}
