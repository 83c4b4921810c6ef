"""Errors: one exception for each status, and the details of every shape of body."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit import errors
from sailkit_api.v2025 import operations

LISTING = operations.describe("list_identities")
STANDARD = {
    "detailCode": "400.1 Bad request content",
    "trackingId": "t-1",
    "messages": [{"locale": "en-US", "localeOrigin": "DEFAULT", "text": "That filter is not supported."}],
    "causes": [{"locale": "en-US", "localeOrigin": "REQUEST", "text": "Unknown field."}],
}


def read(body: Any) -> errors.ErrorDetails:
    return errors.ErrorDetails.parse(json.dumps(body).encode())


@pytest.mark.parametrize(
    ("body", "code", "tracking_id", "messages"),
    [
        (STANDARD, "400.1 Bad request content", "t-1", ("That filter is not supported.", "Unknown field.")),
        ({"detailCode": "c", "messages": [], "statusCode": 400, "trackingId": "t"}, "c", "t", ()),
        ({"error": "JWT validation failed: JWT is expired"}, "", "", ("JWT validation failed: JWT is expired",)),
        ({"message": " Rate Limit Exceeded "}, "", "", ("Rate Limit Exceeded",)),
        (
            {"detailMessage": "Specified offset is invalid.", "stackTrace": [], "suppressedExceptions": []},
            "",
            "",
            ("Specified offset is invalid.",),
        ),
        (
            {"errorName": "NotAcceptableException", "errorMessage": "No match for accept header", "trackingId": "t"},
            "NotAcceptableException",
            "t",
            ("No match for accept header",),
        ),
        ({"message": "owns things", "associationDetails": [{"a": 1}]}, "", "", ("owns things",)),
    ],
)
def test_every_shape_of_body_is_understood(
    body: dict[str, Any], code: str, tracking_id: str, messages: tuple[str, ...]
) -> None:
    details = read(body)
    assert (details.code, details.tracking_id, details.messages, details.body) == (code, tracking_id, messages, body)


@pytest.mark.parametrize(
    "content", [b"<html>Bad Gateway</html>", b"", b'{"messages": [{"te', b"\xff\xfe", b"[1]", b"null"]
)
def test_a_body_that_is_no_error_object_does_not_hide_the_status(content: bytes) -> None:
    error = errors.ApiError.from_response(LISTING, 502, {"slpt-request-id": "r-1"}, content)
    assert isinstance(error, errors.ServerError)
    assert "GET /identities" in str(error)
    assert "502" in str(error)
    assert "r-1" in str(error)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequestError),
        (401, errors.UnauthorizedError),
        (403, errors.ForbiddenError),
        (404, errors.NotFoundError),
        (409, errors.ConflictError),
        (429, errors.RateLimitError),
        (500, errors.ServerError),
        (503, errors.ServerError),
        (418, errors.ApiError),
        (302, errors.ApiError),
    ],
)
def test_each_status_has_its_exception(status: int, kind: type[errors.ApiError]) -> None:
    error = errors.ApiError.from_response(LISTING, status, {"retry-after": "3"}, json.dumps(STANDARD).encode())
    assert type(error) is kind
    assert (error.status, error.operation, error.retry_after) == (status, LISTING, "3")
    assert LISTING.docs in str(error)


def test_a_refusal_names_what_the_operation_asks_for() -> None:
    message = str(errors.ApiError.from_response(LISTING, 403, {}, b"{}"))
    assert "idn:identity:read" in message


def test_an_error_can_be_sent_to_another_process() -> None:
    error = errors.ApiError.from_response(operations.describe("reset_identity"), 404, {}, json.dumps(STANDARD).encode())
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again)) == (type(error), str(error))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["messages", "causes", "text", "error", "message", "detailCode", "trackingId"]) | st.text(),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(json_values)
def test_no_body_breaks_the_reading_of_errors(body: Any) -> None:
    details = read(body)
    assert details.body == body
    assert all(isinstance(message, str) and message for message in details.messages)


@given(st.binary(max_size=200))
def test_no_bytes_break_the_reading_of_errors(content: bytes) -> None:
    assert str(errors.ApiError.from_response(LISTING, 500, {}, content)).startswith("GET /identities returned 500")
