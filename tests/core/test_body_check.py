"""Body check: error pages and errors with a status of success, and bodies of other kinds than documented."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit_api.v2025 import models
from sailkit_core.body_check import check_body, find_error

ZIP, PDF, PNG, CSV = "application/zip", "application/pdf", "image/png", "text/csv"
JSON, HTML, XML = "application/json", "text/html", "application/xml"


@pytest.mark.parametrize(
    ("documented", "media_type"),
    [
        ([ZIP], ZIP),
        ([ZIP], "application/x-zip-compressed"),
        ([ZIP], "application/octet-stream"),
        ([ZIP], "Application/ZIP; charset=binary"),
        ([ZIP], ""),
        ([CSV], "text/plain"),
        (["application/csv"], CSV),
        (["text/plain"], CSV),
        (["application/octet-stream"], PNG),
        ([PNG], "image/jpeg"),
        ([HTML], HTML),
        ([XML], "text/xml"),
        ([JSON], "application/vnd.x+json"),
        ([JSON], "text/plain"),
        ([], CSV),
        ([], JSON),
    ],
)
def test_a_media_type_of_the_documented_kind_passes(documented: list[str], media_type: str) -> None:
    check_body(documented, media_type, b'{"id": 1}')


@pytest.mark.parametrize(
    ("documented", "media_type"),
    [
        ([ZIP], "text/plain"),
        ([ZIP], HTML),
        ([ZIP], PDF),
        ([ZIP, PDF], JSON),
        ([PDF], XML),
        ([PNG, "application/octet-stream"], "text/plain"),
        ([CSV], JSON),
        ([CSV], XML),
        ([CSV], PDF),
        ([JSON], PDF),
        ([], HTML),
    ],
)
def test_one_of_another_kind_is_refused(documented: list[str], media_type: str) -> None:
    with pytest.raises(ValueError, match="instead of"):
        check_body(documented, media_type, b'{"id": 1}')


PAGE = "<!doctype HTML><title>Sorry 503: s3cret/tok+1 a-very-long-secret</title>"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("start", ["", "  \n", "<!-- a -->\n<!-- b -->", '<?xml version="1.0"?>\n'])
def test_a_page_is_known_by_its_beginning_and_quoted_without_secrets(encoding: str, start: str) -> None:
    for media_type in ("", CSV, "application/octet-stream"):
        with pytest.raises(ValueError, match=r"a page in HTML instead of text/csv: Sorry 503: \*\*\* \*\*\*$"):
            check_body([CSV], media_type, (start + PAGE).encode(encoding))


@pytest.mark.parametrize(
    "error",
    [
        {"detailCode": "500.0", "messages": []},
        {"trackingId": "t", "messages": [], "causes": [], "statusCode": 500, "x": 1},
        {"error": "JWT validation failed"},
        {"error": {"code": 500}, "status": 500},
        {"message": "Internal server error"},
        {"errorName": "NotAcceptable", "errorMessage": "x", "trackingId": "t"},
        {"detailMessage": "Specified offset is invalid.", "stackTrace": [], "suppressedExceptions": []},
    ],
)
def test_the_shapes_of_an_error_are_known(error: dict[str, Any]) -> None:
    assert find_error(error) is not None
    assert find_error(models.Identity.from_dict(error)) is not None


@given(
    st.none() | st.integers() | st.text() | st.lists(st.integers()) | st.dictionaries(st.sampled_from("ab"), st.text())
)
def test_other_json_is_no_error(value: Any) -> None:
    assert find_error(value) is None


@pytest.mark.parametrize("documented", [[], [CSV], [JSON], [ZIP]])
@given(media_type=st.text(max_size=20) | st.sampled_from([CSV, JSON, ZIP]), content=st.binary(max_size=40))
def test_any_body_passes_or_is_refused(documented: list[str], media_type: str, content: bytes) -> None:
    try:
        check_body(documented, media_type, content)
    except ValueError as error:
        assert "it is" in str(error)  # noqa: PT017 - other exceptions are failures
