"""Unusual changes: each is refused or applied, and later calls succeed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.conftest import SandboxApi

PATCH = {"Content-Type": "application/json-patch+json"}
ODD: list[Any] = [
    None,
    True,
    0,
    10**400,
    1e308,
    "",
    "x",
    [],
    [None],
    [{}],
    {},
    {"id": 1},
    {"attributes": [None]},
    {"type": []},
]
READS = ("", "/entitlements", "/assigned-identities", "/source-health", "/schemas", "/children", "/parents")


@pytest.mark.parametrize("path", ["/sources", "/entitlements", "/access-profiles", "/roles", "/accounts"])
def test_any_property_may_be_patched_with_anything(small_api: SandboxApi, path: str) -> None:
    things = small_api.get(path)
    for index, name in enumerate([*things[0], "strange"]):
        item = f"/v2025{path}/{things[index % len(things)]['id']}"
        for value in ODD:
            change = {"op": "add", "path": f"/{name}", "value": value}
            assert small_api.http.patch(item, json=[change], headers=PATCH).status_code in (200, 202, 400)
        small_api.http.patch(item, json=[{"op": "remove", "path": f"/{name}"}], headers=PATCH)
        for more in READS:
            assert small_api.http.get(item + more).status_code in (200, 404)
    assert len(small_api.get(path, sorters="name")) == len(things)
    assert small_api.post("/roles/filter", {"ammKeyValues": [{"attribute": "x", "values": ["y"]}]}).status_code == 200
    for source in small_api.get("/sources"):
        assert small_api.post(f"/sources/{source['id']}/connector/check-connection").status_code == 200
        attributes = {"sourceId": source["id"], "id": "n", "login": "n", "mail": "n", "name": "n"}
        assert small_api.post("/accounts", {"attributes": attributes}).status_code in (202, 400)
