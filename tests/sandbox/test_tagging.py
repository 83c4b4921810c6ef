"""Tags on the things of a tenant."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.sandbox.conftest import SandboxApi


def ref(api: SandboxApi, index: int = 0) -> dict[str, Any]:
    identity = api.get("/identities")[index]
    return {"type": "IDENTITY", "id": identity["id"], "name": identity["name"]}


def test_tags_are_set_read_replaced_and_deleted(small_api: SandboxApi) -> None:
    thing = ref(small_api)
    path = f"/tagged-objects/IDENTITY/{thing['id']}"
    assert small_api.http.get(f"/v2025{path}").status_code == 404
    made = small_api.post("/tagged-objects", {"objectRef": thing, "tags": ["Audit"]})
    assert (made.status_code, made.content) == (201, b"")
    assert small_api.post("/tagged-objects", {"objectRef": thing, "tags": ["Audit", "Payroll"]}).status_code == 201
    assert small_api.get(path, "v2024") == {"objectRef": thing, "tags": ["Audit", "Payroll"]}
    put = small_api.http.put(f"/v2025{path}", json={"objectRef": thing, "tags": ["Legal"]})
    assert (put.status_code, put.json()) == (200, {"objectRef": thing, "tags": ["Legal"]})
    assert small_api.http.delete(f"/v2025{path}").status_code == 204
    assert small_api.http.delete(f"/v2025{path}").status_code == 404


def test_tags_in_use_are_known_and_go_when_they_are_deleted(small_api: SandboxApi) -> None:
    small_api.post("/tags", {"name": "legal"})
    small_api.post("/tagged-objects", {"objectRef": ref(small_api), "tags": ["Legal", "Audit"]})
    assert sorted(tag["name"] for tag in small_api.get("/tags")) == ["Audit", "legal"]
    (tag,) = small_api.get("/tags", filters='name eq "Audit"')
    assert small_api.http.delete(f"/v2025/tags/{tag['id']}").status_code == 204
    assert [entry["tags"] for entry in small_api.get("/tagged-objects")] == [["Legal"]]


def test_they_are_listed_by_type_object_and_tag(small_api: SandboxApi) -> None:
    item, two = ref(small_api, 1), ref(small_api, 2)
    small_api.post("/tagged-objects", {"objectRef": item, "tags": ["Audit", "Legal"]})
    small_api.post("/tagged-objects", {"objectRef": two, "tags": ["Legal"]})

    def tagged(path: str = "", **query: Any) -> list[str]:
        return [entry["objectRef"]["id"] for entry in small_api.get(f"/tagged-objects{path}", **query)]

    assert tagged() == tagged("/IDENTITY") == tagged(filters='tagName eq "Legal"') == [item["id"], two["id"]]
    assert tagged("/ROLE") == tagged(filters='objectRef.type in ("ROLE", "SOURCE")') == []
    assert tagged(filters='tagName in ("Audit", "x") and objectRef.type eq "IDENTITY"') == [item["id"]]
    assert tagged("/IDENTITY", filters=f'objectRef.id eq "{two["id"]}"', limit=1) == [two["id"]]
    assert tagged(offset=1) == [two["id"]]
    assert small_api.http.get("/v2025/tagged-objects/PERSON").status_code == 400
    assert small_api.http.get("/v2025/tagged-objects", params={"filters": 'tags eq "x"'}).status_code == 400


def test_many_things_are_tagged_and_untagged_at_once(small_api: SandboxApi) -> None:
    things = [ref(small_api, 1), ref(small_api, 2)]
    small_api.post("/tagged-objects", {"objectRef": things[0], "tags": ["Audit"]})

    def bulk(verb: str, tags: list[str], **more: Any) -> httpx.Response:
        return small_api.post(f"/tagged-objects/bulk-{verb}", {"objectRefs": things, "tags": tags, **more})

    assert "already" in bulk("add", ["Audit", "Legal"]).text
    assert len(small_api.get("/tagged-objects")) == 1
    added = bulk("add", ["Audit", "Legal"], operation="MERGE")
    assert added.status_code == 200
    assert added.json() == [{"objectRefs": [thing], "tags": ["Audit", "Legal"]} for thing in things]
    assert bulk("remove", ["Audit", "nothing"]).status_code == 204
    assert [entry["tags"] for entry in small_api.get("/tagged-objects")] == [["Legal"], ["Legal"]]
    assert bulk("remove", ["Legal"]).status_code == 204
    assert small_api.get("/tagged-objects") == []
    assert bulk("add", ["Legal"], operation="SWAP").status_code == 400


@pytest.mark.parametrize(
    "body",
    [
        {"tags": ["x"]},
        {"objectRef": {"type": "IDENTITY", "id": "nobody"}, "tags": ["x"]},
        {"objectRef": {"type": "PERSON", "id": "x"}, "tags": ["x"]},
        {"objectRef": {"type": "IDENTITY"}, "tags": ["x"]},
    ],
)
def test_what_is_tagged_must_be_there(small_api: SandboxApi, body: Any) -> None:
    assert small_api.post("/tagged-objects", body).status_code == 400
    refs = {"objectRefs": [body["objectRef"]] if "objectRef" in body else [], "tags": ["x"]}
    for verb in ("add", "remove"):
        assert small_api.post(f"/tagged-objects/bulk-{verb}", refs).status_code == 400


def test_tags_must_be_texts_and_the_body_about_what_the_path_says(small_api: SandboxApi) -> None:
    thing = ref(small_api)
    for tags in ([], [""], "x", [1], None):
        assert small_api.post("/tagged-objects", {"objectRef": thing, "tags": tags}).status_code == 400
    path = f"/v2025/tagged-objects/IDENTITY/{thing['id']}"
    assert small_api.http.put(path, json={"objectRef": ref(small_api, 1), "tags": ["x"]}).status_code == 400
    assert small_api.http.put("/v2025/tagged-objects/IDENTITY/x", json={"tags": ["x"]}).status_code == 400


def test_what_is_deleted_has_no_tags_any_more(small_api: SandboxApi) -> None:
    last = ref(small_api, -1)
    group = small_api.post("/workgroups", {"name": "Payroll"}).json()
    small_api.post("/tagged-objects", {"objectRef": last, "tags": ["Audit"]})
    assert small_api.http.delete(f"/v2025/workgroups/{group['id']}").status_code == 204
    assert small_api.http.delete(f"/v2025/identities/{last['id']}").status_code == 204
    assert small_api.get("/tagged-objects") == []
