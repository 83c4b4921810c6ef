"""Every operation of both versions makes a call that HTTP can carry, and sends only what it was given."""

import inspect
import json
from typing import Any

import pytest

from sailkit_core.request import EXPERIMENTAL_HEADER, PagedRequest, Request
from tests.core.samples import VERSIONS

from . import calls


def test_there_are_operations_in_plenty() -> None:
    assert sum(1 for _ in calls.every()) > 1_400


@pytest.mark.parametrize("version", VERSIONS)
def test_every_operation_makes_a_call(version: str) -> None:
    for name, function, operation in calls.operations(version):
        request = function(**calls.arguments(function, optional=True))
        call = request.http()

        assert request.operation is operation, name
        assert isinstance(request, PagedRequest) is (operation.paging is not None), name
        assert call.method == operation.method, name
        assert call.url.startswith(f"/{version}/"), name
        assert not set("{}?# ") & set(call.url), name
        assert call.url.count("/") == (operation.prefix + operation.path).count("/"), name
        assert (EXPERIMENTAL_HEADER in call.headers) is operation.experimental, name
        documented = list(dict.fromkeys(each for by_type in operation.results.values() for each in by_type))
        asked = request.accept
        assert call.headers["Accept"].split(", ") == ([asked] if asked else documented or ["application/json"]), name
        assert all(type(key) is type(value) is str for key, value in call.params), name
        assert not any(value in ("True", "False", "None", "Ellipsis") for _, value in call.params), name


@pytest.mark.parametrize("version", VERSIONS)
def test_nothing_optional_is_sent_unless_given(version: str) -> None:
    for name, function, operation in calls.operations(version):
        given = calls.arguments(function, optional=False)
        call = function(**given).http()

        assert len(call.params) + calls.in_path(operation) <= len(given), name
        assert set(call.headers) <= {"Accept", "Content-Type", EXPERIMENTAL_HEADER} | _header_names(function), name
        assert ("Content-Type" in call.headers or bool(call.files)) is ("body" in given), name
        assert call.content is None or "body" in given, name


def _header_names(function: calls.Function) -> set[str]:
    given = calls.arguments(function, optional=False)
    return {name for name, value in function(**given).headers.items() if value is not None}


@pytest.mark.parametrize("version", VERSIONS)
def test_every_value_in_a_path_stays_one_segment(version: str) -> None:
    tried = 0
    for name, function, operation in calls.operations(version):
        given = calls.arguments(function, optional=False)
        texts = [key for key, value in given.items() if value == calls.NASTY and key != "body"][
            : calls.in_path(operation)
        ]
        url = function(**given).http().url
        assert url.count(calls.NASTY_ENCODED) == len(texts), name
        for key in texts:
            for bad in ("", ".", "..", None):
                with pytest.raises(ValueError, match="part of the path"):
                    function(**{**given, key: bad})
                tried += 1
    assert tried > 1_000


@pytest.mark.parametrize("version", VERSIONS)
def test_every_body_is_sent_as_documented(version: str) -> None:
    for name, function, operation in calls.operations(version):
        if "body" not in inspect.signature(function).parameters:
            assert not operation.bodies, name
            continue
        given = calls.arguments(function, optional=True)
        for media_type, kind in operation.bodies.items():
            given["body"] = calls.sample_body(media_type, kind)
            call = function(**given).http()
            if media_type == "multipart/form-data":
                assert call.content is None, name
                assert [field for field, _ in call.files] == ["any"], name
            else:
                assert call.headers["Content-Type"] == media_type, name
                assert call.content is not None, name
                assert json.loads(call.content) == given["body"], name


@pytest.mark.parametrize("version", VERSIONS)
def test_what_a_success_may_be_is_read_without_raising(version: str) -> None:
    bodies: list[Any] = [b"", b"null", b"{}", b"[]", b'[{"a":1}]', b'{"items":{"a":[]}}', b'"text"', b"1"]
    for name, function, operation in calls.operations(version):
        request: Request[Any] = function(**calls.arguments(function, optional=False))
        for status, by_type in operation.results.items():
            for media_type in by_type:
                for content in bodies:
                    read = request.decode(status, media_type, content)
                    assert (read is None) is (content in (b"", b"null") and not isinstance(read, (str, bytes))), name


@pytest.mark.parametrize("version", VERSIONS)
def test_every_operation_is_explained(version: str) -> None:
    for name, function, operation in calls.operations(version):
        text = inspect.getdoc(function) or ""
        assert f"{operation.method} {operation.path}" in text, name
        assert operation.docs in text, name
        assert set(operation.filterable) <= set(text.replace(",", " ").split()), name
