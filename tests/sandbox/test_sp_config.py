"""SP-Config: export, import with preview and options, and backups of the configuration hub."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from sailkit_api.v2025.models import ExportPayload
from tests.sandbox.conftest import SandboxApi

Start = Callable[..., SandboxApi]
EXPORTED = ("TRANSFORM", "SOURCE", "ACCESS_PROFILE", "ROLE", "SEGMENT", "GOVERNANCE_GROUP")


def export(api: SandboxApi, version: str = "v2025", **options: Any) -> dict[str, Any]:
    started = api.post("/sp-config/export", {"description": "Nightly", **options}, version)
    assert started.status_code == 202, started.text
    job = started.json()["jobId"]
    status = api.get(f"/sp-config/export/{job}", version)
    assert (status["status"], status["type"]) == ("COMPLETE", "EXPORT")
    content: dict[str, Any] = api.get(f"/sp-config/export/{job}/download", version)
    return content


def import_content(
    api: SandboxApi, content: Any, options: dict[str, Any] | None = None, **query: Any
) -> dict[str, dict[str, Any]]:
    files = {"data": ("export.json", json.dumps(content), "application/json")}
    form = {} if options is None else {"options": json.dumps(options)}
    started = api.http.post("/v2025/sp-config/import", params=query, files=files, data=form)
    assert started.status_code == 202, started.text
    job = started.json()["jobId"]
    assert api.get(f"/sp-config/import/{job}")["status"] == "COMPLETE"
    result: dict[str, Any] = api.get(f"/sp-config/import/{job}/download", "v2024")
    return result


def list_selves(content: dict[str, Any], type: str) -> list[tuple[str, str]]:
    return [(item["self"]["id"], item["self"]["name"]) for item in content["objects"] if item["self"]["type"] == type]


def test_object_types_are_listed(api: SandboxApi) -> None:
    types = {item["objectType"] for item in api.get("/sp-config/config-objects")}
    assert {*EXPORTED, "TRIGGER_SUBSCRIPTION", "WORKFLOW", "SOD_POLICY"} <= types


def test_an_export_has_the_selected_objects(api: SandboxApi) -> None:
    sources = [(source["id"], source["name"]) for source in api.get("/sources")]
    everything = export(api, excludeTypes=["ROLE"])
    assert list_selves(everything, "SOURCE") == sources
    assert list_selves(everything, "ROLE") == []
    assert (everything["description"], everything["options"]) == ("Nightly", {"excludeTypes": ["ROLE"]})
    assert all(not one["object"]["internal"] for one in everything["objects"] if one["self"]["type"] == "TRANSFORM")
    (first, *_), (_, last) = sources[0], sources[-1]
    options = {"SOURCE": {"includedIds": [first], "includedNames": [last]}}
    some = export(api, "v2024", includeTypes=["SOURCE", "RULE"], objectOptions=options)
    assert list_selves(some, "SOURCE") == [sources[0], sources[-1]]
    assert len(some["objects"]) == 2


def test_a_job_takes_its_time(start_sandbox: Start) -> None:
    api = start_sandbox(identities=10, task_seconds=60)
    before = export_later(api)
    assert api.get(f"/sp-config/export/{before}")["status"] == "NOT_STARTED"
    assert api.http.get(f"/v2025/sp-config/export/{before}/download").status_code == 400
    api.clock.now += 30
    assert api.get(f"/sp-config/export/{before}")["status"] == "IN_PROGRESS"
    api.clock.now += 31
    content = api.get(f"/sp-config/export/{before}/download")
    name = content["objects"][0]["self"]["name"]
    assert api.http.delete(f"/v2025/transforms/{content['objects'][0]['self']['id']}").status_code == 204
    files = {"data": ("export.json", json.dumps(content), "application/json")}
    assert api.http.post("/v2025/sp-config/import", files=files).json()["status"] == "NOT_STARTED"
    assert api.get("/transforms", name=name) == []
    api.clock.now += 61
    assert [one["name"] for one in api.get("/transforms", name=name)] == [name]


def export_later(api: SandboxApi) -> str:
    return str(api.post("/sp-config/export", {"includeTypes": ["TRANSFORM"]}).json()["jobId"])


def test_a_tenant_is_copied_into_another_one(start_sandbox: Start) -> None:
    origin, target = start_sandbox(identities=30), start_sandbox(identities=30, seed=2)
    people = {one["name"] for one in target.get("/identities")}
    owner = target.get("/identities")[0]
    default = {"type": "IDENTITY", "id": owner["id"], "name": owner["name"]}
    source = origin.post("/sources", {"name": "Wiki", "owner": owner_of(origin), "connector": "web-services"}).json()
    schema = origin.get(f"/sources/{source['id']}/schemas")[0]
    changed = {**schema, "displayAttribute": "id"}
    assert origin.http.put(f"/v2025/sources/{source['id']}/schemas/{schema['id']}", json=changed).status_code == 200
    profile = {"name": "Wiki Editors", "owner": owner_of(origin), "source": {"type": "SOURCE", "id": source["id"]}}
    assert origin.post("/access-profiles", {**profile, "entitlements": []}).status_code == 201
    content = export(
        origin,
        includeTypes=["SOURCE", "ACCESS_PROFILE", "TRANSFORM"],
        objectOptions={"SOURCE": {"includedNames": ["Wiki"]}, "ACCESS_PROFILE": {"includedNames": ["Wiki Editors"]}},
    )
    assert owner_of(origin)["name"] not in people
    options = {"defaultReferences": [default], "excludeBackup": True}
    result = import_content(target, content, options)
    assert [result["results"][type]["errors"] for type in ("SOURCE", "ACCESS_PROFILE")] == [[], []]
    (imported,) = result["results"]["SOURCE"]["importedObjects"]
    assert (imported["name"], imported["id"] != source["id"]) == ("Wiki", True)
    copy = target.get(f"/sources/{imported['id']}")
    assert (copy["connector"], copy["owner"]["id"]) == ("web-services", owner["id"])
    assert target.get(f"/sources/{imported['id']}/schemas")[0]["displayAttribute"] == "id"
    (editors,) = target.get("/access-profiles", filters='name eq "Wiki Editors"')
    assert editors["source"] == {"type": "SOURCE", "id": imported["id"], "name": "Wiki"}


def owner_of(api: SandboxApi) -> dict[str, Any]:
    identity = api.get("/identities")[0]
    return {"type": "IDENTITY", "id": identity["id"], "name": identity["name"]}


def test_an_import_of_its_own_export_changes_nothing(small_api: SandboxApi) -> None:
    subscription = {
        "name": "Watch",
        "triggerId": "idn:identity-created",
        "type": "HTTP",
        "httpConfig": {"url": "http://127.0.0.1:1/", "httpDispatchMode": "SYNC"},
    }
    assert small_api.post("/trigger-subscriptions", subscription).status_code == 201
    content = export(small_api)
    result = import_content(small_api, content)
    assert {type: found["errors"] for type, found in result["results"].items() if found["errors"]} == {}
    imported = sum(len(found["importedObjects"]) for found in result["results"].values())
    assert imported == len(content["objects"])
    assert small_api.get(f"/sp-config/export/{result['exportJobId']}/download")["objects"] == content["objects"]
    for item in (one for one in export(small_api)["objects"]):
        (same,) = (one for one in content["objects"] if one["self"] == item["self"])
        assert _without_times(item["object"]) == _without_times(same["object"])


def _without_times(doc: dict[str, Any]) -> dict[str, Any]:
    times = ("modified", "lastUpdated", "modifiedBy", "modifierId")
    return {name: value for name, value in doc.items() if name not in times}


def test_a_preview_changes_nothing_and_reports_references(small_api: SandboxApi) -> None:
    content = export(small_api, includeTypes=["TRANSFORM", "ROLE"])
    transforms = [item for item in content["objects"] if item["self"]["type"] == "TRANSFORM"]
    for item in transforms:
        assert small_api.http.delete(f"/v2025/transforms/{item['self']['id']}").status_code == 204
    role = next(item for item in content["objects"] if item["self"]["type"] == "ROLE")
    role["object"]["owner"] = {"type": "IDENTITY", "id": "gone", "name": "Gone Away"}
    result = import_content(small_api, content, preview="true")
    assert "exportJobId" not in result
    infos = result["results"]["TRANSFORM"]["infos"]
    assert [info["key"] for info in infos] == ["IMPORT_PREVIEW"] * len(transforms)
    (error,) = result["results"]["ROLE"]["errors"]
    assert error["text"] == "Unable to resolve reference for object [type: IDENTITY, id: gone, name: Gone Away]"
    remaining = {one["name"] for one in small_api.get("/transforms")}
    assert not remaining & {item["self"]["name"] for item in transforms}
    options = {"includeTypes": ["TRANSFORM"], "excludeBackup": True}
    assert set(import_content(small_api, content, options)["results"]) == {"TRANSFORM"}
    assert {item["self"]["name"] for item in transforms} <= {one["name"] for one in small_api.get("/transforms")}


def test_objects_that_cannot_be_imported_are_errors(small_api: SandboxApi) -> None:
    objects = [
        {"version": 1, "self": {"type": "RULE", "id": "1", "name": "A rule"}, "object": {}},
        {"version": 1, "self": {"type": "TRANSFORM", "id": "2", "name": "x"}, "object": {"name": " ", "type": "upper"}},
    ]
    result = import_content(small_api, {"objects": objects})["results"]
    assert [result[type]["errors"][0]["key"] for type in ("RULE", "TRANSFORM")] == [
        "UNSUPPORTED_OBJECT_TYPE",
        "IMPORT_FAILED",
    ]


@pytest.mark.parametrize(
    "data",
    [
        "no JSON",
        "[]",
        "[" * 100_000,
        '{"objects": [], "tenant": "\\ud800"}',
        '{"objects": [{}]}',
        '{"objects": [{"self": {"type": ["SOURCE"]}, "object": {}}]}',
    ],
)
def test_a_file_that_is_no_export_is_refused(api: SandboxApi, data: str) -> None:
    for path, form in (("/sp-config/import", {}), ("/configuration-hub/backups/uploads", {"name": "x"})):
        if data.startswith('{"objects": [{') and form:
            continue
        response = api.http.post(f"/v2025{path}", files={"data": ("x.json", data)}, data=form)
        assert response.status_code == 400


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"defaultReferences": [{}]}, "type must be a string"),
        ({"defaultReferences": [{"type": ["SOURCE"], "id": "1"}]}, "type must be a string"),
        ({"defaultReferences": [{"type": "SOURCE"}]}, "id must be a string"),
        ({"objectOptions": {"SOURCE": "Wiki"}}, "options"),
        ({"includeTypes": "SOURCE"}, "options"),
        ([], "options"),
    ],
)
def test_faulty_options_of_an_import_are_refused(api: SandboxApi, options: Any, message: str) -> None:
    text = json.dumps(options)
    for name in (None, "options.json"):
        files = [("data", ("export.json", '{"objects": []}')), ("options", (name, text))]
        response = api.http.post("/v2025/sp-config/import", files=files)
        assert (response.status_code, message in response.text) == (400, True), response.text


def test_names_of_types_are_no_default_references(small_api: SandboxApi) -> None:
    assert import_content(small_api, {"objects": []}, {"defaultReferences": ["SOURCE"]})["results"] == {}


def test_an_import_that_crashes_has_failed(start_sandbox: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    api = start_sandbox(identities=10, task_seconds=60)
    name = api.get("/transforms")[0]["name"]

    def fail(*_: Any, **__: Any) -> None:
        raise ZeroDivisionError("on purpose")

    monkeypatch.setattr("sailkit_sandbox.services.sp_config.jobs.import_objects", fail)
    files = {"data": ("export.json", '{"objects": []}')}
    job = api.http.post("/v2025/sp-config/import", files=files).json()["jobId"]
    api.clock.now += 61
    assert api.http.get("/v2025/transforms/none").status_code == 404
    assert api.get("/transforms", name=name)[0]["name"] == name
    assert [str(error) for error in api.sandbox.crashes] == ["on purpose"]
    assert api.get(f"/sp-config/import/{job}")["status"] == "FAILED"
    response = api.http.get(f"/v2025/sp-config/import/{job}/download")
    assert (response.status_code, "FAILED" in response.text) == (400, True)
    api.sandbox._started.gateway.crashes.clear()


def test_configurations_are_uploaded_to_the_hub(small_api: SandboxApi) -> None:
    content = export(small_api, includeTypes=["TRANSFORM"])
    files = {"data": ("export.json", json.dumps(content))}
    made = small_api.http.post("/v2025/configuration-hub/backups/uploads", files=files, data={"name": "Nightly"})
    assert made.status_code == 202, made.text
    path = f"/configuration-hub/backups/uploads/{made.json()['jobId']}"
    backup = small_api.get(path)
    assert (backup["name"], backup["status"], backup["totalObjectCount"]) == (
        "Nightly",
        "COMPLETE",
        len(content["objects"]),
    )
    assert small_api.get("/configuration-hub/backups", filters='status eq "COMPLETE"') == [backup]
    assert small_api.http.delete(f"/v2025{path}").status_code == 204
    assert small_api.get("/configuration-hub/backups/uploads") == []


def test_a_client_exports_and_waits(api: SandboxApi) -> None:
    with api.sandbox.tenant() as tenant:
        job = tenant.sp_config.start_export(ExportPayload(include_types=["TRANSFORM"]))
        assert tenant.wait(job).status == "COMPLETE"


def read_states(api: SandboxApi) -> dict[str, Any]:
    (profile,) = api.get("/identity-profiles")
    states = api.get(f"/identity-profiles/{profile['id']}/lifecycle-states")
    return {state["technicalName"]: state for state in states}


def test_lifecycle_states_are_imported_with_their_profile_and_access(start_sandbox: Start) -> None:
    origin, target = start_sandbox(identities=10), start_sandbox(identities=10, seed=2)
    (profile,) = origin.get("/identity-profiles")
    access = origin.get("/access-profiles")[0]
    owner = {"type": "IDENTITY", "id": access["owner"]["id"], "name": access["owner"]["name"]}
    made = origin.post("/access-profiles", {"name": "Badge", "owner": owner, "source": access["source"]}).json()
    body = {"name": "Leave", "technicalName": "leave", "enabled": True, "accessProfileIds": [made["id"]]}
    path = f"/identity-profiles/{profile['id']}/lifecycle-states"
    assert origin.post(path, body).status_code == 201
    change = {"op": "replace", "path": "/description", "value": "Has left"}
    assert origin.patch(f"{path}/{read_states(origin)['inactive']['id']}", change).status_code == 200
    options = {"ACCESS_PROFILE": {"includedIds": [made["id"]]}}
    types = ["SOURCE", "ACCESS_PROFILE", "LIFECYCLE_STATE", "IDENTITY_PROFILE"]
    content = export(origin, includeTypes=types, objectOptions=options)
    references = {"IDENTITY": target.get("/identities")[0]["id"], "SOURCE": target.get("/sources")[0]["id"]}
    defaults = [{"type": type, "id": id, "name": "x"} for type, id in references.items()]
    results = import_content(target, content, {"defaultReferences": defaults})["results"]
    assert [error for type in types for error in results[type]["errors"]] == []
    states = read_states(target)
    assert states.keys() == {"prehire", "active", "inactive", "leave"}
    assert states["inactive"]["description"] == "Has left"
    (imported,) = target.get("/access-profiles", filters='name eq "Badge"')
    assert states["leave"]["accessProfileIds"] == [imported["id"]] != [made["id"]]


def test_a_lifecycle_state_needs_its_profile(small_api: SandboxApi) -> None:
    content = export(small_api, includeTypes=["LIFECYCLE_STATE"])
    for item in content["objects"]:
        del item["object"]["identityProfile"]
    result = import_content(small_api, content)["results"]["LIFECYCLE_STATE"]
    assert (len(result["errors"]), result["importedObjects"]) == (3, [])
