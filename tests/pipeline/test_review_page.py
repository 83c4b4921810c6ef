"""Review page: it contains the whole report, sorted by verdict, and no text of a report becomes markup."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scripts.review.page import escape_invisible, is_linkable, render_page
from tests.pipeline.review_reports import HOSTILE, change, example, hostile, report

TEXTS = ("version", "resource", "subject", "kind", "message", "remedy", "old", "new", "operation", "docs")


class Reader(HTMLParser):
    """Parser of a page: elements with their attributes, and the text outside style and script."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.raw: dict[str, list[str]] = {"style": [], "script": []}
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.raw[self.cdata_elem].append(data) if self.cdata_elem else self.texts.append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        """The attributes of every element of this name."""
        return [attributes for name, attributes in self.elements if name == tag]


def shape(text: str) -> set[tuple[str, tuple[str, ...]]]:
    """The elements that occur, with the names of their attributes."""
    return {(tag, tuple(attributes)) for tag, attributes in Reader(text).elements}


PLAIN = report(
    change(remedy="`a`b", docs="x", used_by=["a", "b"]),
    change(old="", new="a", operation=None),
    change(old="a", new="b"),
    change(old="a", new=""),
)
SHAPE = shape(render_page(PLAIN))


def test_every_text_of_the_report_is_on_the_page() -> None:
    data = example()
    text = "".join(Reader(render_page(data)).texts)
    for item in data["changes"]:
        for name in TEXTS:
            assert (item[name] or "").replace("`", "") in text


def test_all_that_breaks_comes_before_all_that_is_new() -> None:
    changes = [("a", "new"), ("c", "new"), ("b", "behaves"), ("c", "breaks"), ("c", "documentation")]
    reader = Reader(render_page(report(*(change(resource=name, verdict=verdict) for name, verdict in changes))))
    assert [section["data-resource"] for section in reader.all("section")] == ["c", "b", "a", "c", "c"]
    items = [item["data-verdict"] for item in reader.all("li")]
    assert items == ["breaks", "behaves", "new", "new", "documentation"]


def test_a_change_of_several_versions_is_one_card() -> None:
    both = [change(version=version, docs=f"https://docs.example/{version}") for version in ("v2024", "v2025")]
    reader = Reader(render_page(report(*both, change(version="v2024", message="Another."))))
    assert [item["data-versions"] for item in reader.all("li")] == ["v2024", "v2024 v2025"]
    assert [link["href"] for link in reader.all("a") if "docs" in str(link["href"])] == ["https://docs.example/v2025"]


def test_the_operations_that_use_a_class_are_named() -> None:
    texts = Reader(render_page(report(change(used_by=["tenant.a.get", "tenant.a.list"])))).texts
    assert {"tenant.a.get", "tenant.a.list"} <= set(texts)


def test_a_report_without_changes_says_so() -> None:
    assert "No changes." in "".join(Reader(render_page(report())).texts)


def test_the_policy_allows_the_style_and_the_script_of_the_page_alone() -> None:
    reader = Reader(render_page(PLAIN))
    policy = next(m["content"] for m in reader.all("meta") if m.get("http-equiv") == "Content-Security-Policy")
    assert policy is not None
    assert policy.startswith("default-src 'none'; ")
    for name in ("style", "script"):
        (allowed,) = re.findall(rf"{name}-src ([^;]+);", policy)
        text = "".join(reader.raw[name])
        assert allowed == f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_hostile_texts_stay_texts() -> None:
    assert shape(render_page(hostile())) <= SHAPE
    reader = Reader(render_page(hostile()))
    assert len(reader.all("li")) == len(HOSTILE) + 1
    text = "".join(reader.texts)
    for hostile_text in HOSTILE:
        assert escape_invisible(hostile_text).replace("`", "") in text


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=50)
@given(st.lists(st.sampled_from(HOSTILE) | st.text(max_size=8)).map("".join), st.sampled_from(TEXTS))
def test_no_text_adds_an_element_or_an_attribute(text: str, name: str) -> None:
    html = render_page(report(change(**{name: text}), label=text, summary=text))
    assert shape(html) <= SHAPE | {("a", ("href", "rel"))}
    html.encode()  # can be encoded


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("https://developer.sailpoint.com/docs/api/v2025/list-identities", True),
        ("http://developer.sailpoint.com", False),
        ("javascript:alert(1)", False),
        ("JavaScript:alert(1)//https://x", False),
        ("data:text/html,x", False),
        ("//developer.sailpoint.com", False),
        ("https:", False),
        ("https://[", False),
        ("https://developer.sailpoint.com@evil.example", False),
        ("https://a\tb", False),
        ("https://a/\u202e", False),
    ],
)
def test_only_addresses_by_https_become_links(address: str, link: bool) -> None:
    assert is_linkable(address) is link
    links = Reader(render_page(report(change(docs=address)))).all("a")
    assert [attributes["href"] for attributes in links if attributes.get("rel")] == [address] * link


def test_characters_that_would_not_be_seen_are_shown_by_their_code() -> None:
    assert escape_invisible("a\u202eb\0\ud800\tc\nd") == "a\\u{202e}b\\u{0}\\u{d800}\tc\nd"


@pytest.mark.parametrize("verdict", ["", "worse", "<b>"])
def test_a_verdict_that_is_not_known_is_refused(verdict: Any) -> None:
    broken = {**PLAIN, "changes": [change(verdict=verdict)]}
    with pytest.raises(ValueError, match=r"change 1 has the verdict .* must be one of breaks, behaves, new"):
        render_page(broken)
