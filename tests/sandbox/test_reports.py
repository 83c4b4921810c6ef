"""Reports: runs, results, files and cancellation."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit import Tenant
from sailkit_api.v2025.models import IdentitiesReportArguments, ReportDetails
from sailkit_sandbox.services.reports.pdf import format_pdf
from tests.sandbox.conftest import SandboxApi


def start_report(api: SandboxApi, type: str, **arguments: Any) -> dict[str, Any]:
    response = api.post("/reports/run", {"reportType": type, "arguments": arguments})
    assert response.status_code == 200, response.text
    result: dict[str, Any] = response.json()
    return result


def read_rows(api: SandboxApi, report: dict[str, Any], version: str = "v2025") -> list[dict[str, str]]:
    response = api.http.get(f"/{version}/reports/{report['id']}", params={"fileFormat": "csv"})
    assert (response.status_code, response.headers["Content-Type"]) == (200, "application/csv"), response.text
    return list(csv.DictReader(io.StringIO(response.text)))


def test_a_search_is_exported(api: SandboxApi) -> None:
    report = start_report(
        api,
        "SEARCH_EXPORT",
        indices=["identities"],
        query="isManager:true",
        columns="id,displayName,manager.name",
        sort=["+name"],
    )
    body = {"indices": ["identities"], "query": {"query": "isManager:true"}, "sort": ["+name"]}
    hits = api.post("/search", body).json()
    rows = read_rows(api, report, "v2024")
    assert [row["id"] for row in rows] == [hit["id"] for hit in hits]
    assert list(rows[0]) == ["id", "displayName", "manager.name"]
    assert rows[0]["displayName"] == hits[0]["displayName"]
    result = api.get(f"/reports/{report['id']}/result")
    assert (result["status"], result["rows"], result["availableFormats"]) == ("SUCCESS", len(hits), ["CSV", "PDF"])
    faulty = {"reportType": "SEARCH_EXPORT", "arguments": {"indices": ["identities"], "query": "name:["}}
    assert api.post("/reports/run", faulty).status_code == 400


def test_reports_have_the_records_of_the_tenant(api: SandboxApi) -> None:
    source = api.get("/sources")[1]
    accounts = api.get("/accounts", filters=f'sourceId eq "{source["id"]}"', limit=250)
    arguments = {"application": source["id"], "sourceName": source["name"]}
    rows = read_rows(api, start_report(api, "ACCOUNTS", **arguments))
    assert {one["id"] for one in accounts} <= {row["ID"] for row in rows}
    assert {row["Source"] for row in rows} == {source["name"]}
    correlated = read_rows(api, start_report(api, "IDENTITIES", correlatedOnly=True))
    everyone = read_rows(api, start_report(api, "IDENTITIES_DETAILS", correlatedOnly=False))
    orphans = read_rows(api, start_report(api, "ORPHAN_IDENTITIES", selectedFormats=["CSV"]))
    assert len(correlated) == 300
    assert len(everyone) == len(correlated) + len(orphans)
    assert "department" in everyone[0]
    uncorrelated = api.get("/accounts", filters="uncorrelated eq true", limit=250)
    rows = read_rows(api, start_report(api, "UNCORRELATED_ACCOUNTS", selectedFormats=["CSV", "PDF"]))
    assert {row["ID"] for row in rows} == {one["id"] for one in uncorrelated}


def test_a_report_takes_its_time_and_may_be_cancelled(start_sandbox: Callable[..., SandboxApi]) -> None:
    api = start_sandbox(identities=10, task_seconds=60)
    first, second = (start_report(api, "ORPHAN_IDENTITIES", selectedFormats=["PDF"]) for _ in range(2))
    assert (first["completionStatus"], first["reportType"]) == (None, "ORPHAN_IDENTITIES")
    path = f"/v2025/reports/{first['id']}"
    assert "status" not in api.get(f"/reports/{first['id']}/result")
    assert api.http.get(path, params={"fileFormat": "pdf"}).status_code == 404
    assert api.post(f"/reports/{second['id']}/cancel").status_code == 204
    assert api.get(f"/reports/{second['id']}/result", "v2024")["status"] == "TERMINATED"
    api.clock.now += 61
    assert api.get(f"/reports/{first['id']}/result")["status"] == "SUCCESS"
    assert api.get(f"/task-status/{first['id']}")["completionStatus"] == "SUCCESS"
    file = api.http.get(path, params={"fileFormat": "pdf", "name": "orphans"})
    assert file.content.startswith(b"%PDF-")
    assert file.headers["Content-Disposition"] == 'attachment; filename="orphans.pdf"'
    assert api.http.get(path, params={"fileFormat": "csv"}).status_code == 400
    assert api.get(f"/reports/{second['id']}/result")["status"] == "TERMINATED"


@pytest.mark.parametrize("arguments", [{"application": "nothing", "sourceName": "x"}])
def test_faulty_arguments_are_refused(api: SandboxApi, arguments: dict[str, Any]) -> None:
    assert api.post("/reports/run", {"reportType": "ACCOUNTS", "arguments": arguments}).status_code == 400
    assert api.http.get("/v2025/reports/nothing/result").status_code == 404


def test_a_client_waits_for_a_report(api: SandboxApi) -> None:
    with api.sandbox.tenant() as tenant:
        assert _wait(tenant) == "SUCCESS"


def _wait(tenant: Tenant) -> str | None:
    details = ReportDetails(report_type="IDENTITIES", arguments=IdentitiesReportArguments(correlated_only=True))
    started = tenant.reports.start(details)
    status: str | None = tenant.wait(started).status
    return status


@given(st.text(max_size=20), st.lists(st.lists(st.text(max_size=200), min_size=2, max_size=2), max_size=150))
def test_any_table_is_a_pdf(title: str, rows: list[list[str]]) -> None:
    content = format_pdf(title, ("a", "b"), rows)
    start = int(content.rsplit(b"startxref\n", 1)[1].split(b"\n")[0])
    assert content[start:].startswith(b"xref\n")
    assert content.count(b" obj\n") == content.count(b"\nendobj\n")
