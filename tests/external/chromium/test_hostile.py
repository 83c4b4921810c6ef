"""Hostile texts in a report: none of them runs, loads, opens or hides anything."""

from __future__ import annotations

from tests.external.chromium.conftest import Open
from tests.pipeline.review_reports import HOSTILE, change, hostile, report

ADDRESS = "https://evil.example/"
TRAP = f"<img src={ADDRESS} onerror=\"document.title='changed'\"><script>document.title='changed'</script>"


def test_hostile_texts_do_nothing(view: Open) -> None:
    opened = view(hostile())
    page = opened.page
    assert opened.count() == f"{len(HOSTILE) + 1} changes"
    page.evaluate("document.querySelectorAll('details').forEach(node => { node.open = true })")
    for text in ("<script>", "onerror", "alert"):
        page.get_by_role("searchbox").fill(text)
        assert opened.subjects()
    page.get_by_role("searchbox").fill("")
    resources = page.get_by_label("Resource").locator("option").all_inner_texts()
    page.get_by_label("Resource").select_option(index=resources.index(HOSTILE[0]))
    assert opened.subjects() == [HOSTILE[0]]
    assert page.locator("a:not(.skip)").count() == 0
    page.wait_for_timeout(200)  # for delayed scripts; the fixture then checks the events


def test_a_hostile_address_does_nothing(view: Open) -> None:
    fragment = "#q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E&resource=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E&open=%3Cb%3E"
    assert view(fragment=fragment).count() == "0 of 10 changes"


def test_even_markup_that_slipped_in_could_not_run_or_load(view: Open) -> None:
    """The content security policy alone is sufficient: markup that the template lets through has no effect."""
    opened = view(report(change(message="Harmless.")))
    refused: list[str] = []
    opened.page.on("requestfailed", lambda request: refused.append(f"{request.url}: {request.failure}"))
    text = opened.path.read_text(encoding="utf-8").replace("Harmless.", TRAP)
    opened.path.write_text(text, encoding="utf-8")
    opened.page.reload()
    opened.page.wait_for_timeout(200)
    assert opened.page.title() == "Review: old to new"
    assert refused == [f"{ADDRESS}: csp"]
    messages = [event for event in opened.events if event.startswith("console:")]
    assert len(messages) == 3  # the image, its handler, the script
    assert all("Content Security Policy" in event for event in messages)
    opened.events[:] = [event for event in opened.events if event not in {*messages, f"request: {ADDRESS}"}]
