from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import OneOf
from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        ActivateCampaignOptions,
        AdminReviewReassign,
        Campaign,
        CampaignCompleteOptions,
        CampaignReference,
        CampaignReport,
        CampaignReportsConfig,
        CampaignReportType,
        CampaignsDeleteRequest,
        CampaignTemplate,
        CampaignTemplateSchedule,
        CertificationTask,
        GetCampaignDetail,
        JsonPatchOperation,
        SlimCampaign,
    )


_COMPLETE_CAMPAIGN = Operation(
    api=API,
    id="completeCampaign",
    method="POST",
    path="/campaigns/{id}/complete",
    tag="Certification Campaigns",
    results={202: {"application/json": None}},
    bodies={"application/json": "CampaignCompleteOptions"},
    scopes=("idn:campaign:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    destroys=True,
    page="complete-campaign",
)


def complete_campaign(
    id: Id,
    body: CampaignCompleteOptions | Mapping[str, Any] | None = None,
) -> Request[dict[str, Any]]:
    """Completes a campaign whose deadline is past, although items are still undecided.

    These are approved, unless `autoCompleteAction` is REVOKE. Before the deadline the answer is an error.

    Args:
        id: ID of the campaign; see `campaigns.list`.
    """
    return Request(
        _COMPLETE_CAMPAIGN,
        _fill_path("/campaigns/{id}/complete", **{"id": id}),
        body=body,
    )


_CREATE_CAMPAIGN = Operation(
    api=API,
    id="createCampaign",
    method="POST",
    path="/campaigns",
    tag="Certification Campaigns",
    results={202: {"application/json": "Campaign"}},
    bodies={"application/json": "Campaign"},
    scopes=("idn:campaign:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="create-campaign",
)


def create_campaign(
    body: Campaign | Mapping[str, Any],
) -> Request[Campaign]:
    """Creates a certification campaign and returns it.

    The answer (202) comes before it is prepared: poll the campaign until its status is STAGED, then activate it.
    """
    return Request(
        _CREATE_CAMPAIGN,
        "/campaigns",
        body=body,
    )


_CREATE_CAMPAIGN_TEMPLATE = Operation(
    api=API,
    id="createCampaignTemplate",
    method="POST",
    path="/campaign-templates",
    tag="Certification Campaigns",
    results={200: {"application/json": "CampaignTemplate"}},
    bodies={"application/json": "CampaignTemplate"},
    scopes=("idn:campaign-template:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="create-campaign-template",
)


def create_campaign_template(
    body: CampaignTemplate | Mapping[str, Any],
) -> Request[CampaignTemplate]:
    """Creates a template from which certification campaigns can be generated, and returns it."""
    return Request(
        _CREATE_CAMPAIGN_TEMPLATE,
        "/campaign-templates",
        body=body,
    )


_DELETE_CAMPAIGN_TEMPLATE = Operation(
    api=API,
    id="deleteCampaignTemplate",
    method="DELETE",
    path="/campaign-templates/{id}",
    tag="Certification Campaigns",
    results={204: {}},
    scopes=("idn:campaign-template:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    destroys=True,
    page="delete-campaign-template",
)


def delete_campaign_template(
    id: Id,
) -> Request[None]:
    """Deletes a campaign template.

    Args:
        id: ID of the campaign template; see `campaigns.list_templates`.
    """
    return Request(
        _DELETE_CAMPAIGN_TEMPLATE,
        _fill_path("/campaign-templates/{id}", **{"id": id}),
    )


_DELETE_CAMPAIGN_TEMPLATE_SCHEDULE = Operation(
    api=API,
    id="deleteCampaignTemplateSchedule",
    method="DELETE",
    path="/campaign-templates/{id}/schedule",
    tag="Certification Campaigns",
    results={204: {}},
    scopes=("idn:campaign-template:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    destroys=True,
    page="delete-campaign-template-schedule",
)


def delete_campaign_template_schedule(
    id: Id,
) -> Request[None]:
    """Deletes the schedule of a campaign template.

    Without a schedule the answer is 404.

    Args:
        id: ID of the campaign template; see `campaigns.list_templates`.
    """
    return Request(
        _DELETE_CAMPAIGN_TEMPLATE_SCHEDULE,
        _fill_path("/campaign-templates/{id}/schedule", **{"id": id}),
    )


_DELETE_CAMPAIGNS = Operation(
    api=API,
    id="deleteCampaigns",
    method="POST",
    path="/campaigns/delete",
    tag="Certification Campaigns",
    results={202: {"application/json": None}},
    bodies={"application/json": "CampaignsDeleteRequest"},
    scopes=("idn:campaign:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    destroys=True,
    page="delete-campaigns",
)


def delete_campaigns(
    body: CampaignsDeleteRequest | Mapping[str, Any],
) -> Request[dict[str, Any]]:
    """Deletes certification campaigns by their ids.

    The answer (202) comes before they are gone.
    """
    return Request(
        _DELETE_CAMPAIGNS,
        "/campaigns/delete",
        body=body,
    )


_GET_ACTIVE_CAMPAIGNS = Operation(
    api=API,
    id="getActiveCampaigns",
    method="GET",
    path="/campaigns",
    tag="Certification Campaigns",
    results={200: {"application/json": [OneOf(("Campaign", "SlimCampaign"))]}},
    scopes=("idn:campaign-report:manage", "idn:campaign-report:read", "idn:campaign:manage", "idn:campaign:read"),
    user_levels=("CERT_ADMIN", "ORG_ADMIN", "REPORT_ADMIN"),
    filterable={"id": ("eq", "in"), "name": ("eq", "sw"), "status": ("eq", "in")},
    sortable=("created", "name"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-active-campaigns",
)


def get_active_campaigns(
    *,
    detail: GetCampaignDetail | str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[Campaign | SlimCampaign], Campaign | SlimCampaign]:
    """Returns certification campaigns.

    `detail` FULL adds what belongs to their type; the default is SLIM.

    Args:
        detail: One of SLIM, FULL.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        _GET_ACTIVE_CAMPAIGNS,
        "/campaigns",
        query={
            "detail": detail,
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
        },
    )


_GET_CAMPAIGN = Operation(
    api=API,
    id="getCampaign",
    method="GET",
    path="/campaigns/{id}",
    tag="Certification Campaigns",
    results={200: {"application/json": OneOf(("SlimCampaign", "Campaign"))}},
    scopes=("idn:campaign:manage", "idn:campaign:read"),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="get-campaign",
)


def get_campaign(
    id: Id,
    *,
    detail: GetCampaignDetail | str | None = None,
) -> Request[SlimCampaign | Campaign]:
    """Returns one certification campaign.

    `detail` FULL adds what belongs to its type; the default is SLIM.

    Args:
        id: ID of the campaign; see `campaigns.list`.
        detail: One of SLIM, FULL.
    """
    return Request(
        _GET_CAMPAIGN,
        _fill_path("/campaigns/{id}", **{"id": id}),
        query={
            "detail": detail,
        },
    )


_GET_CAMPAIGN_REPORTS = Operation(
    api=API,
    id="getCampaignReports",
    method="GET",
    path="/campaigns/{id}/reports",
    tag="Certification Campaigns",
    results={200: {"application/json": ["CampaignReport"]}},
    scopes=("idn:campaign-report:manage", "idn:campaign-report:read"),
    user_levels=("CERT_ADMIN", "ORG_ADMIN", "REPORT_ADMIN"),
    paging=Paging(style="single"),
    page="get-campaign-reports",
)


def get_campaign_reports(
    id: Id,
) -> PagedRequest[list[CampaignReport], CampaignReport]:
    """Returns the reports of a campaign, with the status and the last run of each.

    Args:
        id: ID of the campaign; see `campaigns.list`.
    """
    return PagedRequest(
        _GET_CAMPAIGN_REPORTS,
        _fill_path("/campaigns/{id}/reports", **{"id": id}),
    )


_GET_CAMPAIGN_REPORTS_CONFIG = Operation(
    api=API,
    id="getCampaignReportsConfig",
    method="GET",
    path="/campaigns/reports-configuration",
    tag="Certification Campaigns",
    results={200: {"application/json": "CampaignReportsConfig"}},
    scopes=("idn:campaign:manage", "idn:campaign:read"),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="get-campaign-reports-config",
)


def get_campaign_reports_config() -> Request[CampaignReportsConfig]:
    """Returns the identity attributes that campaign reports show as extra columns."""
    return Request(
        _GET_CAMPAIGN_REPORTS_CONFIG,
        "/campaigns/reports-configuration",
    )


_GET_CAMPAIGN_TEMPLATE = Operation(
    api=API,
    id="getCampaignTemplate",
    method="GET",
    path="/campaign-templates/{id}",
    tag="Certification Campaigns",
    results={200: {"application/json": "CampaignTemplate"}},
    scopes=("idn:campaign-template:manage", "idn:campaign-template:read"),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="get-campaign-template",
)


def get_campaign_template(
    id: Id,
) -> Request[CampaignTemplate]:
    """Returns one campaign template with the campaign that it describes.

    Args:
        id: ID of the campaign template; see `campaigns.list_templates`.
    """
    return Request(
        _GET_CAMPAIGN_TEMPLATE,
        _fill_path("/campaign-templates/{id}", **{"id": id}),
    )


_GET_CAMPAIGN_TEMPLATE_SCHEDULE = Operation(
    api=API,
    id="getCampaignTemplateSchedule",
    method="GET",
    path="/campaign-templates/{id}/schedule",
    tag="Certification Campaigns",
    results={200: {"application/json": "CampaignTemplateSchedule"}},
    scopes=("idn:campaign-temlates:read",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="get-campaign-template-schedule",
)


def get_campaign_template_schedule(
    id: Id,
) -> Request[CampaignTemplateSchedule]:
    """Returns the schedule of a campaign template.

    Without a schedule the answer is 404.

    Args:
        id: ID of the campaign template; see `campaigns.list_templates`.
    """
    return Request(
        _GET_CAMPAIGN_TEMPLATE_SCHEDULE,
        _fill_path("/campaign-templates/{id}/schedule", **{"id": id}),
    )


_GET_CAMPAIGN_TEMPLATES = Operation(
    api=API,
    id="getCampaignTemplates",
    method="GET",
    path="/campaign-templates",
    tag="Certification Campaigns",
    results={200: {"application/json": ["CampaignTemplate"]}},
    scopes=("idn:campaign-template:manage", "idn:campaign-template:read"),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    filterable={
        "id": ("eq", "ge", "gt", "in", "le", "lt", "ne", "sw"),
        "name": ("eq", "ge", "gt", "in", "le", "lt", "ne", "sw"),
    },
    sortable=("created", "modified", "name"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-campaign-templates",
)


def get_campaign_templates(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    sorters: Sorters | None = None,
    filters: str | None = None,
) -> PagedRequest[list[CampaignTemplate], CampaignTemplate]:
    """Returns campaign templates.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        _GET_CAMPAIGN_TEMPLATES,
        "/campaign-templates",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "sorters": sorters,
            "filters": filters,
        },
    )


_MOVE = Operation(
    api=API,
    id="move",
    method="POST",
    path="/campaigns/{id}/reassign",
    tag="Certification Campaigns",
    results={202: {"application/json": "CertificationTask"}},
    bodies={"application/json": "AdminReviewReassign"},
    scopes=("idn:campaign:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="move",
)


def move(
    id: Id,
    body: AdminReviewReassign | Mapping[str, Any],
) -> Request[CertificationTask]:
    """Starts a task that hands certifications of a campaign to another reviewer, and returns it.

    Args:
        id: ID of the campaign; see `campaigns.list`.
    """
    return Request(
        _MOVE,
        _fill_path("/campaigns/{id}/reassign", **{"id": id}),
        body=body,
    )


_PATCH_CAMPAIGN_TEMPLATE = Operation(
    api=API,
    id="patchCampaignTemplate",
    method="PATCH",
    path="/campaign-templates/{id}",
    tag="Certification Campaigns",
    results={200: {"application/json": "CampaignTemplate"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:campaign-template:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="patch-campaign-template",
)


def patch_campaign_template(
    id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[CampaignTemplate]:
    """Changes a campaign template by JSON Patch and returns it.

    Only `name`, `description`, `deadlineDuration` and `campaign` can be changed.

    Args:
        id: ID of the campaign template; see `campaigns.list_templates`.
    """
    return Request(
        _PATCH_CAMPAIGN_TEMPLATE,
        _fill_path("/campaign-templates/{id}", **{"id": id}),
        body=body,
    )


_SET_CAMPAIGN_REPORTS_CONFIG = Operation(
    api=API,
    id="setCampaignReportsConfig",
    method="PUT",
    path="/campaigns/reports-configuration",
    tag="Certification Campaigns",
    results={200: {"application/json": "CampaignReportsConfig"}},
    bodies={"application/json": "CampaignReportsConfig"},
    scopes=("idn:campaign:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="set-campaign-reports-config",
)


def set_campaign_reports_config(
    body: CampaignReportsConfig | Mapping[str, Any],
) -> Request[CampaignReportsConfig]:
    """Replaces the identity attributes that campaign reports show as extra columns, and returns them."""
    return Request(
        _SET_CAMPAIGN_REPORTS_CONFIG,
        "/campaigns/reports-configuration",
        body=body,
    )


_SET_CAMPAIGN_TEMPLATE_SCHEDULE = Operation(
    api=API,
    id="setCampaignTemplateSchedule",
    method="PUT",
    path="/campaign-templates/{id}/schedule",
    tag="Certification Campaigns",
    results={204: {}},
    bodies={"application/json": "CampaignTemplateSchedule"},
    scopes=("idn:campaign-template:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="set-campaign-template-schedule",
)


def set_campaign_template_schedule(
    id: Id,
    body: CampaignTemplateSchedule | Mapping[str, Any] | None = None,
) -> Request[None]:
    """Sets the schedule of a campaign template, in place of any earlier one.

    Args:
        id: ID of the campaign template; see `campaigns.list_templates`.
    """
    return Request(
        _SET_CAMPAIGN_TEMPLATE_SCHEDULE,
        _fill_path("/campaign-templates/{id}/schedule", **{"id": id}),
        body=body,
    )


_START_CAMPAIGN = Operation(
    api=API,
    id="startCampaign",
    method="POST",
    path="/campaigns/{id}/activate",
    tag="Certification Campaigns",
    results={202: {"application/json": None}},
    bodies={"application/json": "ActivateCampaignOptions"},
    scopes=("idn:campaign:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="start-campaign",
)


def start_campaign(
    id: Id,
    body: ActivateCampaignOptions | Mapping[str, Any] | None = None,
) -> Request[dict[str, Any]]:
    """Starts a job that activates a campaign whose status is STAGED.

    The time zone of the body (default: UTC) can move the deadline within its day.

    Args:
        id: ID of the campaign; see `campaigns.list`.
    """
    return Request(
        _START_CAMPAIGN,
        _fill_path("/campaigns/{id}/activate", **{"id": id}),
        body=body,
    )


_START_CAMPAIGN_REMEDIATION_SCAN = Operation(
    api=API,
    id="startCampaignRemediationScan",
    method="POST",
    path="/campaigns/{id}/run-remediation-scan",
    tag="Certification Campaigns",
    results={202: {"application/json": None}},
    scopes=("idn:campaign-report:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN", "REPORT_ADMIN"),
    page="start-campaign-remediation-scan",
)


def start_campaign_remediation_scan(
    id: Id,
) -> Request[dict[str, Any]]:
    """Starts a scan of the remediations of a campaign.

    The answer (202) is empty.

    Args:
        id: ID of the campaign; see `campaigns.list`.
    """
    return Request(
        _START_CAMPAIGN_REMEDIATION_SCAN,
        _fill_path("/campaigns/{id}/run-remediation-scan", **{"id": id}),
    )


_START_CAMPAIGN_REPORT = Operation(
    api=API,
    id="startCampaignReport",
    method="POST",
    path="/campaigns/{id}/run-report/{type}",
    tag="Certification Campaigns",
    results={202: {"application/json": None}},
    scopes=("idn:campaign-report:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN", "REPORT_ADMIN"),
    page="start-campaign-report",
)


def start_campaign_report(
    id: Id,
    type: CampaignReportType | str,
) -> Request[dict[str, Any]]:
    """Starts one of the reports of a campaign.

    The answer (202) is empty; poll the reports of the campaign.

    Args:
        id: ID of the campaign; see `campaigns.list`.
        type: One of CAMPAIGN_COMPOSITION_REPORT, CAMPAIGN_REMEDIATION_STATUS_REPORT, CAMPAIGN_STATUS_REPORT,
            CERTIFICATION_SIGNOFF_REPORT.
    """
    return Request(
        _START_CAMPAIGN_REPORT,
        _fill_path("/campaigns/{id}/run-report/{type}", **{"id": id, "type": type}),
    )


_START_GENERATE_CAMPAIGN_TEMPLATE = Operation(
    api=API,
    id="startGenerateCampaignTemplate",
    method="POST",
    path="/campaign-templates/{id}/generate",
    tag="Certification Campaigns",
    results={200: {"application/json": "CampaignReference"}},
    scopes=("idn:campaign-template:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="start-generate-campaign-template",
)


def start_generate_campaign_template(
    id: Id,
) -> Request[CampaignReference]:
    """Creates a certification campaign from a template, and returns a reference to it.

    Placeholders of Java's formatter in the name and description of its campaign, such as %Y, are filled with the
    present date and time.

    Args:
        id: ID of the campaign template; see `campaigns.list_templates`.
    """
    return Request(
        _START_GENERATE_CAMPAIGN_TEMPLATE,
        _fill_path("/campaign-templates/{id}/generate", **{"id": id}),
    )


_UPDATE_CAMPAIGN = Operation(
    api=API,
    id="updateCampaign",
    method="PATCH",
    path="/campaigns/{id}",
    tag="Certification Campaigns",
    results={200: {"application/json": "SlimCampaign"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:campaign:manage", "idn:campaign:read"),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="update-campaign",
)


def update_campaign(
    id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[SlimCampaign]:
    """Changes a certification campaign by JSON Patch and returns it.

    Once it is ACTIVE, only `deadline` can be changed; when STAGED also name, description, recommendations,
    notification by e-mail and automatic revocation.

    Args:
        id: ID of the campaign; see `campaigns.list`.
    """
    return Request(
        _UPDATE_CAMPAIGN,
        _fill_path("/campaigns/{id}", **{"id": id}),
        body=body,
    )
