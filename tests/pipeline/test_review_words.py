"""Words are marked where texts differ, and nothing is lost or added."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from scripts.review.words import MOST, Part, compare


def test_only_the_word_that_differs_is_marked() -> None:
    assert compare("list(limit: int)", "list(limit: str)") == (
        [Part("list(limit: "), Part("int", True), Part(")")],
        [Part("list(limit: "), Part("str", True), Part(")")],
    )


@given(st.text("ab, (", max_size=30), st.text("ab, (", max_size=30))
def test_the_parts_are_the_texts_and_those_not_marked_are_the_same(old: str, new: str) -> None:
    before, after = compare(old, new)
    assert "".join(part.text for part in before) == old
    assert "".join(part.text for part in after) == new
    same = [[part.text for part in side if not part.differs] for side in (before, after)]
    assert "".join(same[0]) == "".join(same[1])
    assert any(part.differs for part in before + after) == (old != new)


def test_what_is_too_long_to_compare_is_marked_as_a_whole() -> None:
    long = "word " * MOST
    assert compare(long, "word") == ([Part(long, True)], [Part("word", True)])
