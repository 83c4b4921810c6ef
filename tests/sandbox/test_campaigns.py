"""Campaigns: lists, campaign filters and the files of reports."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest

from tests.sandbox.conftest import SandboxApi
from tests.sandbox.documented import Ask

VERSIONS = ("v2024", "v2025")


def create(ask: Ask, name: str = "Spring", **properties: Any) -> Any:
    body = {"name": name, "description": "All of it", "type": "MANAGER", **properties}
    return ask("create_campaign", body, status=202)["id"]


def create_filter(ask: Ask, mode: str, *criteria: dict[str, Any]) -> dict[str, str]:
    """A campaign filter with these criteria; returns the reference to it."""
    defaults = {"property": "name", "value": "", "operation": "EQUALS"}
    body = {
        "id": "",
        "name": "Filter",
        "description": "x",
        "owner": "SailPoint",
        "isSystemFilter": False,
        "mode": mode,
        "criteriaList": [{**defaults, **criterion} for criterion in criteria],
    }
    return {"type": "CAMPAIGN_FILTER", "id": ask("create_campaign_filter", body)["id"]}


def list_access(ask: Ask, campaign: str) -> list[tuple[str, str, str]]:
    """The identity, the type and the name of all access under review."""
    certifications = ask("list_identity_certifications", filters=f'campaign.id eq "{campaign}"')
    items = [item for one in certifications for item in ask("list_identity_access_review_items", one["id"])]
    accesses = ((item["identitySummary"]["name"], item["accessSummary"]["access"]) for item in items)
    return sorted((name, access["type"], access["name"]) for name, access in accesses)


@pytest.mark.parametrize("ask", VERSIONS, indirect=True)
def test_campaigns_and_certifications_are_filtered_and_sorted(ask: Ask) -> None:
    first, second = create(ask, "Bravo"), create(ask, "alpha")
    ask("start_campaign", first, {}, status=202)

    def list_names(**query: str) -> list[str]:
        return [campaign["name"] for campaign in ask("get_active_campaigns", **query)]

    assert list_names(filters='name sw "A"') == ["alpha"]
    assert list_names(filters='status in ("ACTIVE", "COMPLETED")') == ["Bravo"]
    assert (list_names(sorters="name"), list_names(sorters="-name")) == (["alpha", "Bravo"], ["Bravo", "alpha"])
    certifications = ask("list_identity_certifications", filters='phase eq "ACTIVE" and completed eq false')
    assert {one["campaign"]["id"] for one in certifications} == {first}
    names = [one["name"] for one in ask("list_identity_certifications", sorters="-name")]
    assert names == sorted(names, key=str.casefold, reverse=True)
    assert len(ask("list_identity_certifications", filters=f'campaign.id in ("{first}", "{second}")')) == len(names)


@pytest.mark.parametrize("ask", VERSIONS, indirect=True)
def test_a_campaign_filter_includes_or_excludes_access(ask: Ask) -> None:
    everything = list_access(ask, create(ask))
    person, _, access = next(entry for entry in everything if entry[1] == "ENTITLEMENT")
    source = ask("list_entitlements", filters=f'name eq "{access}"')[0]["source"]["name"]
    on_source = {item["name"] for item in ask("list_entitlements") if item["source"]["name"] == source}
    named = {"type": "ENTITLEMENT", "value": access.upper()}
    persons = {"type": "IDENTITY_ATTRIBUTE", "property": "displayName", "value": person[:4], "operation": "STARTS_WITH"}
    parts = [{"property": "name", "operation": "EQUALS", **named}, persons]
    both = {"type": "COMPOSITE", "operation": "AND", "children": parts}
    for criteria, expected in (
        ([named], {entry for entry in everything if entry[1:] == ("ENTITLEMENT", access)}),
        ([persons], {entry for entry in everything if entry[0].startswith(person[:4])}),
        ([both], {(person, "ENTITLEMENT", access)}),
        ([{**named, "negateResult": True}], {entry for entry in everything if entry[1:] != ("ENTITLEMENT", access)}),
        ([{"type": "ROLE", "operation": "CONTAINS", "value": ""}], {one for one in everything if one[1] == "ROLE"}),
        (
            [{"type": "SOURCE", "value": source}],
            {one for one in everything if one[1] == "ENTITLEMENT" and one[2] in on_source},
        ),
    ):
        included = list_access(ask, create(ask, filter=create_filter(ask, "INCLUSION", *criteria)))
        excluded = list_access(ask, create(ask, filter=create_filter(ask, "EXCLUSION", *criteria)))
        assert expected & set(included) == set(included) != set()
        assert sorted(included + excluded) == everything
    unknown = {"type": "CAMPAIGN_FILTER", "id": "none"}
    body = {"name": "Spring", "description": "x", "type": "MANAGER", "filter": unknown}
    ask("create_campaign", body, status=400)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_report_on_a_campaign_has_files(small_api: SandboxApi, version: str) -> None:
    body = {"name": "Spring", "description": "All of it", "type": "MANAGER"}
    campaign = small_api.post("/campaigns", body, version).json()["id"]
    small_api.post(f"/campaigns/{campaign}/activate", {}, version)
    certification = small_api.get("/certifications", version)[0]
    items = small_api.get(f"/certifications/{certification['id']}/access-review-items", version)
    item = next(item for item in items if item["accessSummary"]["access"]["type"] == "ENTITLEMENT")
    decision = [{"id": item["id"], "decision": "REVOKE", "bulk": False, "comments": "Old"}]
    assert small_api.post(f"/certifications/{certification['id']}/decide", decision, version).status_code == 200

    def run(type: str) -> list[dict[str, str]]:
        assert small_api.post(f"/campaigns/{campaign}/run-report/{type}", None, version).status_code == 202
        reports = {report["reportType"]: report["id"] for report in small_api.get(f"/campaigns/{campaign}/reports")}
        assert small_api.get(f"/reports/{reports[type]}/result", version)["status"] == "SUCCESS"
        file = small_api.http.get(f"/{version}/reports/{reports[type]}", params={"fileFormat": "csv"})
        pdf = small_api.http.get(f"/{version}/reports/{reports[type]}", params={"fileFormat": "pdf"})
        assert (file.status_code, pdf.content[:5]) == (200, b"%PDF-")
        return list(csv.DictReader(io.StringIO(file.text)))

    statuses, revoked = run("CAMPAIGN_STATUS_REPORT"), run("CAMPAIGN_REMEDIATION_STATUS_REPORT")
    assert [row["Comments"] for row in statuses if row["Decision"] == "REVOKE"] == ["Old"]
    assert [(row["Access"], row["Identity"]) for row in revoked] == [
        (item["accessSummary"]["access"]["name"], item["identitySummary"]["name"])
    ]
    assert len(run("CAMPAIGN_COMPOSITION_REPORT")) == len(statuses)
    assert run("CERTIFICATION_SIGNOFF_REPORT") == []
