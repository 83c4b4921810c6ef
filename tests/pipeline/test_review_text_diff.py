"""Text differences: the words that differ are marked, and no text is lost or added."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from scripts.review.text_diff import MAX_TOKENS, Part, diff_words


def test_only_the_word_that_differs_is_marked() -> None:
    assert diff_words("list(limit: int)", "list(limit: str)") == (
        [Part("list(limit: "), Part("int", True), Part(")")],
        [Part("list(limit: "), Part("str", True), Part(")")],
    )


@given(st.text("ab, (", max_size=30), st.text("ab, (", max_size=30))
def test_the_parts_are_the_texts_and_those_not_marked_are_the_same(old: str, new: str) -> None:
    before, after = diff_words(old, new)
    assert "".join(part.text for part in before) == old
    assert "".join(part.text for part in after) == new
    same = [[part.text for part in side if not part.differs] for side in (before, after)]
    assert "".join(same[0]) == "".join(same[1])
    assert any(part.differs for part in before + after) == (old != new)


def test_what_is_too_long_to_compare_is_marked_as_a_whole() -> None:
    long = "word " * MAX_TOKENS
    assert diff_words(long, "word") == ([Part(long, True)], [Part("word", True)])
