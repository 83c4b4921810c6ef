"""Requests: the HTTP request, and the decoding of the response."""

import datetime as dt
import enum
import io
from collections import deque
from pathlib import Path
from typing import Any
from uuid import UUID

import attrs
import pytest

from sailkit import F, Patch, sort_by
from sailkit_api.v2025 import operations as api
from sailkit_api.v2025.models import (
    Identity,
    ImportAccountsRequest,
    JsonPatch,
    JsonPatchOperation,
    ParameterStorageJsonPatch,
    ParameterStorageUpdateParameter,
)
from sailkit_core.api import Api
from sailkit_core.codec import BYTES, TEXT
from sailkit_core.model import File
from sailkit_core.operation import Operation
from sailkit_core.request import Request, fill_path, join_values


class Colour(enum.Enum):
    RED = "red"


def operation(**about: Any) -> Operation:
    api = Api(prefix="/v9", models="sailkit_api.v2025.models")
    return Operation(id="do", method="GET", path="/do", tag="", api=api, **about)


class TestQuery:
    @pytest.mark.parametrize(
        ("value", "sent"),
        [
            (True, ["true"]),
            (False, ["false"]),
            (0, ["0"]),
            ("", [""]),
            (None, []),
            (["a", True, 1], ["a", "true", "1"]),
            (("a",), ["a"]),
            ([], []),
            (dt.datetime(2025, 1, 31, tzinfo=dt.UTC), ["2025-01-31T00:00:00Z"]),
            (dt.date(2025, 1, 31), ["2025-01-31"]),
            (Colour.RED, ["red"]),
            (UUID(int=1), ["00000000-0000-0000-0000-000000000001"]),
        ],
    )
    def test_values_become_text(self, value: Any, sent: list[str]) -> None:
        call = Request(operation(), "/do", query={"q": value}, headers={"X-Q": None}).http()

        assert call.params == [("q", text) for text in sent]
        assert call.headers == {"Accept": "application/json"}

    def test_a_datetime_without_time_zone_is_refused(self) -> None:
        with pytest.raises(ValueError, match="time zone"):
            Request(operation(), "/do", query={"q": dt.datetime(2025, 1, 31)}).http()

    @pytest.mark.parametrize("value", [{"a": "hush"}, Identity(name="hush"), b"hush", [["hush"]], object()], ids=type)
    def test_a_value_of_a_wrong_kind_is_refused_and_not_shown(self, value: Any) -> None:
        for build in (
            lambda: Request(operation(), "/do", query={"q": value}),
            lambda: api.list_identities(limit=5).with_query(sorters=value if isinstance(value, list) else [value]),
            lambda: api.get_identity(value),
        ):
            with pytest.raises(TypeError, match="must be text") as caught:
                build()
            assert "hush" not in str(caught.value)
        if not isinstance(value, (bytes, list)):
            with pytest.raises(TypeError, match="filters must be text or a Filter"):
                api.list_identities(filters=value)

    def test_fields_are_no_filters(self) -> None:
        with pytest.raises(TypeError, match=r"filters must be text or a Filter, such as .*, not Field"):
            api.list_identities(filters=F.name)  # type: ignore[arg-type]

    @pytest.mark.parametrize(
        "sorters", [["name", "-created"], ("name", -F.created), [F.name, F.created.desc()], sort_by(F.name, -F.created)]
    )
    def test_sorters_may_be_a_list(self, sorters: Any) -> None:
        assert api.list_identities(sorters=sorters).http().params == [("sorters", "name,-created")]
        assert api.list_identities(sorters=F.name).http().params == [("sorters", "name")]

    def test_lists_are_joined_with_commas_where_documented(self) -> None:
        call = api.list_requestable_objects(types=["ROLE", "ENTITLEMENT"], statuses=["AVAILABLE"], count=True).http()

        assert call.params == [("types", "ROLE,ENTITLEMENT"), ("statuses", "AVAILABLE"), ("count", "true")]

    def test_one_text_is_one_value(self) -> None:
        assert join_values("ROLE") == "ROLE"
        assert join_values(None) is None
        assert join_values([True, Colour.RED]) == "true,red"

    def test_with_query_makes_another_request(self) -> None:
        first = api.list_identities(limit=5)
        second = first.with_query(limit=10, offset=20, filters=None)

        assert type(second) is type(first)
        assert first.http().params == [("limit", "5")]
        assert second.http().params == [("limit", "10"), ("offset", "20")]

    def test_a_request_cannot_be_changed(self) -> None:
        request: Any = api.list_identities()
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            request.path = "/elsewhere"


class TestPath:
    @pytest.mark.parametrize("value", ["", ".", "..", None])
    def test_what_would_be_another_path_is_refused(self, value: Any) -> None:
        with pytest.raises(ValueError, match=r"id must not be .*: it is part of the path /a/\{id\}"):
            fill_path("/a/{id}", id=value)

    @pytest.mark.parametrize(
        ("value", "segment"), [("a/b", "a%2Fb"), ("{id}", "%7Bid%7D"), ("...", "..."), ("%2e", "%252e"), (7, "7")]
    )
    def test_values_are_percent_encoded(self, value: Any, segment: str) -> None:
        assert fill_path("/a/{id}/b", id=value) == f"/a/{segment}/b"

    def test_a_parameter_may_have_any_name(self) -> None:
        assert fill_path("/{template}/{object-id}", **{"template": "a", "object-id": "b"}) == "/a/b"


class TestHeaders:
    @pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\n", "a\x00b", "a\x7f", " a", "a "], ids=repr)
    def test_a_value_that_would_break_a_header_is_refused_and_not_shown(self, value: str) -> None:
        for options in ({"headers": {"X-Q": value}}, {"accept": value}):
            with pytest.raises(ValueError, match=r"header (X-Q|Accept)") as caught:
                Request(operation(), "/do", **options).http()
            assert "Evil" not in str(caught.value)

    @pytest.mark.parametrize("name", ["X Q", "X:Q", "X\r\nQ", ""])
    def test_a_name_that_would_break_a_header_is_refused(self, name: str) -> None:
        with pytest.raises(ValueError, match="not the name of a header"):
            Request(operation(), "/do", headers={name: "a"}).http()

    @pytest.mark.parametrize("path", ["/do\r\nX: 1", "/do x", "/dö", "do", "", "/a\x00"])
    def test_a_path_that_is_not_encoded_is_refused(self, path: str) -> None:
        with pytest.raises(ValueError, match="percent-encoded"):
            Request(operation(), path).http()

    def test_half_of_a_surrogate_pair_is_refused(self) -> None:
        with pytest.raises(ValueError, match="surrogate"):
            Request(operation(), "/do", query={"q": "\ud800"}).http()
        with pytest.raises(ValueError, match="surrogate"):
            api.import_accounts("1", {"disableOptimization": "\ud800"}).http()

    def test_a_media_type_that_would_break_a_header_is_refused(self) -> None:
        with pytest.raises(ValueError, match="media_type"):
            Request(operation(), "/do", body=b"x", media_type="text/csv\r\nX: 1").http()

    def test_a_repr_shows_no_secret(self) -> None:
        request: Any = Request(
            operation(), "/do", query={"apiKey": "hush", "q": "x"}, headers={"Authorization": "hush"}
        )

        assert "hush" not in repr(request) + repr(request.http())
        assert "'q': 'x'" in repr(request)


class TestBodies:
    def test_a_model_and_its_dict_are_sent_alike(self) -> None:
        body = {"name": "Ann", "isManager": True}

        contents = [
            Request(operation(bodies={"application/json": "Identity"}), "/do", body=item).http().content
            for item in (body, Identity(name="Ann", is_manager=True), Identity.from_dict(body))
        ]
        assert contents == [b'{"name":"Ann","isManager":true}'] * 3

    def test_a_json_patch_is_sent_as_one(self) -> None:
        steps = [JsonPatchOperation(op="replace", path="/name", value="x"), {"op": "remove", "path": "/a"}]
        request: Any = api.patch_access_profile

        call = request("1", steps).http()

        assert call.headers["Content-Type"] == "application/json-patch+json"
        assert call.content == b'[{"op":"replace","path":"/name","value":"x"},{"op":"remove","path":"/a"}]'

    @pytest.mark.parametrize("name", ["patch_access_profile", "update_account", "patch_auth_org_session_config"])
    def test_a_patch_is_a_body(self, name: str) -> None:
        changes = Patch().replace("name", "x")
        request: Any = getattr(api, name)
        ids = [] if "auth_org" in name else ["1"]

        assert request(*ids, changes).http().content == b'[{"op":"replace","path":"/name","value":"x"}]'
        assert request(*ids, changes.operations).http() == request(*ids, changes).http()
        for body in ({"name": "hush"}, Identity(name="hush"), "hush", ["hush"], b"hush"):
            with pytest.raises(TypeError, match=r"pass a sailkit\.Patch, or a list of operations") as caught:
                request(*ids, body).http()
            assert "hush" not in str(caught.value)

    def test_a_patch_is_put_into_the_object_that_some_operations_expect(self) -> None:
        changes = Patch().remove("a")
        content = b'{"operations":[{"op":"remove","path":"/a"}]}'
        about = operation(bodies={"application/json-patch+json": "JsonPatch"})
        for body in (changes, changes.operations, {"operations": changes}, JsonPatch(operations=changes.operations)):
            assert Request(about, "/do", body=body).http().content == content

    @pytest.mark.parametrize("body", ["text", {"file": "text"}, {"file": 5}, {"file": io.StringIO("x")}])
    def test_what_is_no_file_is_refused(self, body: Any) -> None:
        with pytest.raises(TypeError, match="file"):
            api.import_accounts("1", body).http()

    def test_whatever_stands_for_a_file_is_uploaded_with_a_name(self, tmp_path: Path) -> None:
        path = tmp_path / "a.csv"
        path.write_bytes(b"id\n")
        with path.open("rb") as opened:
            values: tuple[Any, ...] = (path, opened, ("a.csv", b"id\n"), File(b"id\n", "a.csv"))
            for value in values:
                bodies: tuple[Any, ...] = ({"file": value}, ImportAccountsRequest(file=value), value)
                for body in bodies:
                    if body is not value or not isinstance(value, tuple):
                        ((field, (name, content, _)),) = api.import_accounts("1", body).http().files
                        assert (field, name) == ("file", "a.csv")
                        assert content is opened or content == b"id\n" or content.read() == b"id\n"
            about = operation(bodies={"application/octet-stream": None})
            assert Request(about, "/do", body=opened).http().content == b"id\n"
        for body in (path, File(b"id\n")):
            assert Request(about, "/do", body=body).http().content == b"id\n"

    def test_of_two_bodies_the_shape_decides(self) -> None:
        model = ParameterStorageUpdateParameter(name="a")
        patch = [ParameterStorageJsonPatch(op="remove", path="/a")]

        assert api.update_parameter("1", model).http().headers["Content-Type"] == "application/json"
        assert api.update_parameter("1", patch).http().headers["Content-Type"] == "application/json-patch+json"
        http_request = api.update_parameter("1", model, media_type="application/merge-patch+json").http()
        assert http_request.headers["Content-Type"] == "application/merge-patch+json"
        assert "Content-Type" not in api.update_parameter("1").http().headers

    @pytest.mark.parametrize("content", [b"id,name\n", io.BytesIO(b"id,name\n")], ids=["bytes", "file object"])
    def test_files_are_parts_of_a_form(self, content: Any) -> None:
        file = File(content, "accounts.csv", "text/csv")

        call = api.import_accounts("1", ImportAccountsRequest(disable_optimization="true", file=file)).http()

        assert call.content is None
        assert call.fields == {"disableOptimization": "true"}
        assert call.files == [("file", ("accounts.csv", content, "text/csv"))]
        assert "Content-Type" not in call.headers, "only the HTTP library knows the boundary"

    def test_a_form_without_a_file_is_still_a_form_of_parts(self) -> None:
        call = api.import_accounts("1", ImportAccountsRequest(disable_optimization="true")).http()

        assert call.files == [("disableOptimization", (None, b"true", None))]

    @pytest.mark.parametrize(
        "file",
        [
            File(b"x", "a\r\nX-Evil: 1"),
            File(b"x", "a\x00"),
            File(b"x", "a\x85"),
            File(b"x", ""),
            File(b"x", "a\udc80"),
            File(b"x", None),  # type: ignore[arg-type]
            File(b"x", "a", "text/csv\r\nX-Evil: 1"),
            File(b"x", "a", "text/csv\n"),
            File(b"x", "a", "csv"),
            File(b"x", "a", ""),
            File(b"x", "a", 'text/csv; name="a\r\n"'),
            File(b"x", "a", "text/csv; é=1"),
        ],
        ids=repr,
    )
    def test_what_would_break_a_part_of_a_form_is_refused(self, file: File) -> None:
        with pytest.raises(ValueError, match="file"):
            api.import_accounts("1", ImportAccountsRequest(file=file)).http()

    @pytest.mark.parametrize(
        "file",
        [
            File(b"x", 'Löhne "2026".csv', "text/csv; charset=utf-8"),
            File(b"x", "a", 'text/csv; header="present"'),
            File(bytearray(b"x"), "x.json", "application/vnd.sailpoint+json"),  # type: ignore[arg-type]
            File(memoryview(b"x")),  # type: ignore[arg-type]
        ],
        ids=repr,
    )
    def test_other_names_and_media_types_are_kept(self, file: File) -> None:
        call = api.import_accounts("1", ImportAccountsRequest(file=file)).http()

        assert call.files == [("file", (file.name, b"x", file.media_type))]

    @pytest.mark.parametrize(
        "content", ["text", None, 7, io.StringIO("text"), ["x"]], ids=lambda value: type(value).__name__
    )
    def test_content_that_is_no_bytes_is_refused(self, content: Any) -> None:
        for body in (File(content), content):
            if body is None:
                continue
            with pytest.raises(TypeError, match="file"):
                api.import_accounts("1", ImportAccountsRequest(file=body)).http()

    @pytest.mark.parametrize("body", ["text", [1], 5], ids=lambda value: type(value).__name__)
    def test_a_form_is_made_of_fields_or_is_its_only_file(self, body: Any) -> None:
        with pytest.raises(TypeError, match="pass a file as"):
            api.import_accounts("1", body).http()
        with pytest.raises(TypeError, match="a form is sent from a model or a dict, not"):
            Request(operation(), "/do", body=body, media_type="multipart/form-data").http()

    @pytest.mark.parametrize(
        "body", [b"x", io.BytesIO(b"x"), ("a.csv", b"x"), File(b"x", "a.csv")], ids=lambda value: type(value).__name__
    )
    def test_the_only_file_of_a_form_may_stand_for_it(self, body: Any) -> None:
        ((name, (file_name, *_)),) = api.import_accounts("1", body).http().files
        assert (name, file_name) in (("file", "a.csv"), ("file", "file"))

    @pytest.mark.parametrize(
        "ids",
        [["a", "b"], ("a", "b"), {"a": 1, "b": 2}.keys(), deque(["a", "b"])],
        ids=lambda value: type(value).__name__,
    )
    def test_any_collection_of_values_is_sent(self, ids: Any) -> None:
        call = api.list_identities().with_query(ids=ids).http()
        assert [text for name, text in call.params if name == "ids"] == ["a", "b"]

    @pytest.mark.parametrize("name", ["a\r\nb", "", "a\x00", 5], ids=repr)
    def test_a_field_name_that_would_break_a_form_is_refused(self, name: Any) -> None:
        for value in ("text", File(b"x")):
            with pytest.raises(ValueError, match="field"):
                api.import_accounts("1", {name: value}).http()

    def test_bytes_are_sent_as_they_are(self) -> None:
        call = Request(operation(), "/do", body=b"\xff", media_type="application/zip").http()

        assert call.content == b"\xff"
        assert call.headers["Content-Type"] == "application/zip"

    def test_neither_body_nor_file_is_in_a_repr(self) -> None:
        request: Request[Any] = Request(operation(), "/do", body={"a": "hush"})

        assert "hush" not in repr(request) + repr(request.http()) + repr(File(b"hush"))


JSON = {"application/json": "Identity"}


class TestAnswers:
    @pytest.mark.parametrize(
        ("results", "status", "media_type", "content", "read"),
        [
            ({200: JSON}, 200, "application/json", b'{"name":"A"}', Identity(name="A")),
            ({200: JSON}, 200, "application/json; charset=utf-8", b'{"name":"A"}', Identity(name="A")),
            ({200: JSON}, 200, "", b'{"name":"A"}', Identity(name="A")),
            ({200: JSON}, 200, "text/html", b'{"name":"A"}', Identity(name="A")),
            ({200: JSON}, 200, "application/hal+json", b'{"name":"A"}', Identity(name="A")),
            ({200: JSON}, 202, "application/json", b'{"name":"A"}', Identity(name="A")),
            ({200: JSON}, 200, "application/json", '{"name":"A"}'.encode("utf-16"), Identity(name="A")),
            ({200: JSON, 202: {"application/json": None}}, 202, "application/json", b'{"a":1}', {"a": 1}),
            ({200: JSON}, 204, "", b"", None),
            ({204: {}}, 204, "application/json", b"", None),
            ({204: {}}, 204, "application/json", b'{"a":1}', {"a": 1}),
            ({204: {}}, 204, "application/octet-stream", b"\xff", b"\xff"),
            ({204: {}}, 204, "text/plain", b"ok", "ok"),
            ({200: {"text/csv": TEXT}}, 200, "text/csv", b"id,name", "id,name"),
            ({200: {"text/csv": TEXT}}, 200, "text/csv; charset=iso-8859-1", b"\xfc", "ü"),
            ({200: {"text/csv": TEXT}}, 200, 'text/csv; charset="UTF-16"', "ü".encode("utf-16"), "ü"),
            ({200: {"text/csv": TEXT}}, 200, "text/csv; charset=klingon", "ü".encode(), "ü"),
            ({200: {"text/csv": TEXT}}, 200, "text/csv", b"\xff", "\ufffd"),
            ({200: {"text/csv": TEXT}}, 200, "application/octet-stream", b"id,name", "id,name"),
            ({200: {"application/xml": TEXT}}, 200, "application/xml", b"<a/>", "<a/>"),
            ({200: {"application/zip": BYTES}}, 200, "application/zip", b"PK\xff", b"PK\xff"),
            ({200: {"application/csv": BYTES, "application/pdf": BYTES}}, 200, "application/pdf", b"%PDF", b"%PDF"),
            ({200: {"application/csv": BYTES, "application/pdf": BYTES}}, 200, "", b"%PDF", b"%PDF"),
            ({200: {**JSON, "text/csv": TEXT}}, 200, "TEXT/CSV", b"id", "id"),
            ({200: {**JSON, "text/csv": TEXT}}, 200, "application/json", b'{"name":"A"}', Identity(name="A")),
            ({200: {**JSON, "text/csv": TEXT}}, 200, "image/png", b"\xff", b"\xff"),
        ],
    )
    def test_answers_are_read_by_status_and_media_type(
        self, results: Any, status: int, media_type: str, content: bytes, read: Any
    ) -> None:
        request: Request[Any] = Request(operation(results=results), "/do")

        assert request.decode(status, media_type, content) == read

    @pytest.mark.parametrize(
        "content",
        [b'{"name":', b"<html>", b"[" * 100_000, b"\xff", b" "],
        ids=["cut", "html", "deep", "bytes", "blank"],
    )
    def test_what_should_be_json_and_is_not_is_a_value_error(self, content: bytes) -> None:
        request: Request[Any] = Request(operation(results={200: JSON}), "/do")

        with pytest.raises(ValueError, match=r".+"):
            request.decode(200, "application/json", content)

    def test_numbers_keep_what_they_are(self) -> None:
        request: Request[Any] = Request(operation(results={200: {"application/json": None}}), "/do")

        read = request.decode(200, "application/json", b"[9007199254740993, 1.0, -0.0, 1e3]")

        assert [repr(item) for item in read] == ["9007199254740993", "1.0", "-0.0", "1000.0"]
