"""The page can be read by anybody: in the dark, without script, on paper, on a telephone, by a screen reader."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from PIL import Image, ImageChops, ImageStat

from tests.external.chromium.conftest import Open

PICTURE = Path(__file__).parents[2] / "docs" / "review-page.png"
GROUND = {"light": "rgb(253, 253, 252)", "dark": "rgb(16, 19, 21)"}
BACKGROUND = "getComputedStyle(document.documentElement).backgroundColor"


@pytest.mark.parametrize(("scheme", "other"), [("light", "dark"), ("dark", "light")])
def test_colours_follow_the_system_until_they_are_switched(view: Open, scheme: str, other: str) -> None:
    page = view(color_scheme=scheme).page
    assert page.evaluate(BACKGROUND) == GROUND[scheme]
    page.get_by_role("button", name=f"{other} colours").click()
    assert page.evaluate(BACKGROUND) == GROUND[other]
    page.reload()
    assert page.evaluate(BACKGROUND) == GROUND[other]
    page.get_by_role("button", name=f"{scheme} colours").click()
    assert page.evaluate(BACKGROUND) == GROUND[scheme]
    page.emulate_media(color_scheme="dark" if other == "dark" else "light")
    assert page.evaluate(BACKGROUND) == GROUND[other]  # follows again


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_nothing_stands_in_the_way_of_assistive_technology(view: Open, scheme: str, width: int) -> None:
    # All of it is in the window: places outside of it are estimates, by which axe would see texts overlap.
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
    assert sides.all_inner_texts() == ["holder: str | Unset", "holder: Reference | Unset"]
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
    assert opened.page.get_by_text("Say how long").is_visible()


def test_paper_has_every_change_in_full_and_no_controls(view: Open) -> None:
    page = view(color_scheme="dark").page
    page.emulate_media(media="print")
    assert page.get_by_text("Say how long").is_visible()
    assert not page.get_by_role("searchbox").is_visible()
    assert page.evaluate(BACKGROUND) == GROUND["light"]


@pytest.mark.parametrize("width", [320, 390, 800, 1280, 2560])
def test_no_width_needs_scrolling_aside(view: Open, width: int) -> None:
    page = view(viewport={"width": width, "height": 800}).page
    page.evaluate("document.querySelectorAll('details').forEach(node => { node.open = true })")
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_picture_in_the_guide_is_the_page(view: Open, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """Other fonts may draw other letters; places and colours are the same.

    Places: the mean difference of blocks of 16 by 16 pixels, of 255. Another sans-serif makes it 2.5, a missing
    toolbar 3.2. Colours: every one that fills something is there, as often. Another font takes up to a third of
    one, as its letters cover more of it or its badges are narrower; a colour changed in the style takes all.
    """
    drawn = PICTURE if request.config.getoption("--update-screenshot") else tmp_path / PICTURE.name
    view(color_scheme="light").page.screenshot(path=drawn, animations="disabled")
    with Image.open(PICTURE) as first, Image.open(drawn) as second:
        kept, made = first.convert("RGB"), second.convert("RGB")
    assert made.size == kept.size == (1280, 800)
    blocks = [image.resize((80, 50), Image.Resampling.BOX) for image in (kept, made)]
    assert max(ImageStat.Stat(ImageChops.difference(*blocks)).mean) < 3
    before, after = fills(kept), fills(made)
    assert [colour for colour, n in before.items() if n > 600 and not 0.55 < after.get(colour, 0) / n < 1.8] == []


def fills(image: Image.Image) -> dict[object, int]:
    """How many pixels each colour has."""
    return {colour: n for n, colour in image.getcolors(image.width * image.height) or ()}
