"""Made-up responses: pages, values of path and body, and files of every documented media type."""

from __future__ import annotations

import io
import struct
import uuid
import xml.etree.ElementTree as ElementTree
import zipfile
import zlib
from typing import Any

import pytest

from sailkit_sandbox.openapi import example_files as files
from tests.sandbox.conftest import SandboxApi


@pytest.fixture
def made(start_without_handlers: Any) -> SandboxApi:
    """A sandbox that makes all its answers up."""
    result: SandboxApi = start_without_handlers()
    return result


@pytest.mark.parametrize("version", ["v2024", "v2025"])
def test_a_list_comes_in_pages(made: SandboxApi, version: str) -> None:
    everything = made.get("/roles", version)
    assert len(everything) == 3
    assert len({role["id"] for role in everything}) == 3
    assert made.get("/roles", version, limit=2) == everything[:2]
    assert made.get("/roles", version, limit=2, offset=2) == everything[2:]
    assert made.get("/roles", version, offset=3) == made.get("/roles", version, limit=0) == []
    assert made.get("/roles", version, filters='name sw "x"') != everything


def test_the_number_of_items_is_told_on_demand(made: SandboxApi) -> None:
    assert made.http.get("/v2025/roles", params={"count": "true", "limit": 1}).headers["X-Total-Count"] == "3"
    assert "X-Total-Count" not in made.http.get("/v2025/roles").headers
    counted = made.http.post("/v2025/search/count", json={"indices": ["identities"]}, params={"count": "true"})
    assert (counted.status_code, counted.content) == (204, b"")


def test_lists_in_objects_come_in_pages_and_end(made: SandboxApi) -> None:
    filters = made.get("/campaign-filters")
    assert (len(filters["items"]), filters["count"]) == (3, 3)
    assert made.get("/campaign-filters", start=2) == {"count": 3, "items": filters["items"][2:]}
    forms = made.get("/form-definitions", limit=2)
    assert (len(forms["results"]), forms["count"]) == (2, 3)
    launchers = made.get("/launchers")
    assert len(launchers["items"]) == 3
    assert "next" not in launchers


def test_an_answer_is_of_what_the_path_says(made: SandboxApi) -> None:
    role = made.get("/roles/2c91808a7813090a017814121e121518")
    assert role["id"] == "2c91808a7813090a017814121e121518"
    assert made.get("/roles/2c91808a7813090a017814121e121518") == role
    other = made.get("/roles/2c91808a7813090a017814121e121519")
    assert {**other, "id": role["id"]} != role
    assert made.get("/campaigns/c1")["id"] == "c1"
    assert made.get("/access-model-metadata/attributes/iscPrivacy")["key"] == "iscPrivacy"


@pytest.mark.parametrize("path", ["/roles", "/sources/1/schemas", "/campaign-filters", "/das/applications"])
def test_what_a_list_shows_is_what_its_id_answers(made: SandboxApi, path: str) -> None:
    listed = made.get(path)
    for item in listed if isinstance(listed, list) else listed["items"]:
        assert made.get(f"{path}/{item['id']}") == item


def test_an_id_that_the_document_does_not_allow_is_not_answered(made: SandboxApi) -> None:
    assert made.get("/transforms/a%2Fb")["id"] == "a/b"
    assert made.get("/das/applications/7")["id"] == 7
    assert made.get("/das/applications/seven")["id"] not in ("seven", 7)
    assert uuid.UUID(made.get("/launchers/not-one")["id"]).version == 4


def test_what_is_sent_is_answered(made: SandboxApi) -> None:
    sent = {"name": "Auditors", "owner": {"id": "1", "type": "IDENTITY", "name": "Ada"}, "requestable": True}
    created = made.http.post("/v2025/roles", json=sent)
    assert created.status_code == 201
    assert {name: created.json()[name] for name in sent} == sent
    body = {"name": "x", "type": "lower", "attributes": {"requiresPeriodicRefresh": True}}
    replaced = made.http.put("/v2025/transforms/7", json=body).json()
    assert replaced == {**body, "id": "7", "internal": replaced["internal"]}


def test_what_is_sent_and_does_not_fit_is_not_answered(made: SandboxApi) -> None:
    sent = {"name": "x", "owner": {"id": "1", "type": "IDENTITY", "name": "y"}, "enabled": None, "unheard": "of"}
    created = made.http.post("/v2025/roles", json=sent).json()
    assert created["enabled"] in (True, False)
    assert "unheard" not in created


@pytest.mark.parametrize(
    ("path", "accept", "media_type"),
    [
        ("/reports/1?fileFormat=csv", "application/csv", "application/csv"),
        ("/reports/1?fileFormat=pdf", "application/pdf", "application/pdf"),
        ("/form-definitions/1/file/2", "image/png;q=0.5, image/jpeg", "image/jpeg"),
        ("/outliers/export", "", "application/zip"),
        ("/connectors/x/source-config", "*/*", "application/xml"),
        ("/password-dictionary", "text/*", "text/plain"),
    ],
)
def test_a_download_is_of_the_kind_that_is_wanted(made: SandboxApi, path: str, accept: str, media_type: str) -> None:
    response = made.http.get(f"/v2025{path}", headers={"Accept": accept})
    assert response.status_code == 200
    assert response.headers["Content-Type"] == media_type
    assert response.content == files.make_file(media_type)


def test_files_are_real() -> None:
    with zipfile.ZipFile(io.BytesIO(files.make_file("application/zip"))) as archive:
        assert archive.testzip() is None
        assert archive.read(archive.namelist()[0]) == files.make_file("text/csv")
    assert ElementTree.fromstring(files.make_file("application/xml")).tag == "sandbox"
    pdf = files.make_file("application/pdf")
    table = int(pdf.split(b"startxref\n")[1].split(b"\n")[0])
    assert pdf[table:].startswith(b"xref")
    for number, line in enumerate(pdf[table:].split(b"\n")[3:6], 1):
        assert pdf[int(line.split()[0]) :].startswith(b"%d 0 obj" % number)
    png = files.make_file("image/png")
    length, kind = struct.unpack(">I4s", png[8:16])
    assert (length, kind) == (13, b"IHDR")
    assert struct.unpack(">I", png[29:33])[0] == zlib.crc32(png[12:29])
    jpeg = files.make_file("image/jpeg")
    assert (jpeg[:2], jpeg[-2:]) == (b"\xff\xd8", b"\xff\xd9")


def test_head_answers_nothing_but_headers(made: SandboxApi) -> None:
    response = made.http.head("/v2025/task-status/pending-tasks", params={"count": "true"})
    assert (response.status_code, response.content) == (200, b"")
    assert response.headers["X-Total-Count"] == "3"


def test_what_is_no_address_is_not_answered_as_one(made: SandboxApi) -> None:
    delivery = {"method": "urn:ietf:rfc:8935", "endpoint_url": "https://receiver.example"}
    body = {"delivery": delivery, "events_requested": ["no address"]}
    response = made.post("/ssf/streams", body)
    assert response.status_code == 201, response.text
    assert "no address" not in response.json()["events_requested"]
    assert made.post("/ssf/streams", {**body, "events_requested": ["urn:x:y"]}).json()["events_requested"] == [
        "urn:x:y"
    ]
