"""Campaign templates: campaigns that are generated on request or by a schedule."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import attrs

from sailkit_sandbox.base.api_errors import HttpError, bad_request, not_found
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import bodies, recurrence, references
from sailkit_sandbox.services.common.caller import get_caller_reference
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.store.database import Record

from . import generation
from .campaigns import create_campaign, refer_to_campaign

KIND: Final = "campaign_templates"
_DURATION: Final = re.compile(r"P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?)?")


def _build_document(call: OperationCall, body: Doc) -> Doc:
    names = ("name", "description", "deadlineDuration", "campaign")
    given = {name: body.get(name) for name in names}
    owner = body.get("ownerRef") or get_caller_reference(call)
    return {**given, "ownerRef": owner, "scheduled": False, "created": None, "modified": None}


def _validate(call: OperationCall, record: Record) -> None:
    doc = record.doc
    doc |= {name: None for name in ("ownerRef", "deadlineDuration", "description") if name not in doc}
    bodies.require_strings(doc, "name")
    campaign = doc.get("campaign")
    if not isinstance(campaign, dict):
        raise bad_request("campaign must be an object, the campaign that is generated.")
    bodies.require_strings(campaign, "name")
    bodies.read_choice(campaign, "type", generation.TYPES)
    _parse_duration(doc.get("deadlineDuration"))
    if doc["ownerRef"] is not None:
        owner = references.resolve_reference(call.records, "identities", doc["ownerRef"], "ownerRef")
        reference = references.make_reference("identities", owner.doc)
        doc["ownerRef"] = {**reference, "email": owner.doc["emailAddress"] or ""}


def _parse_duration(text: Any) -> timedelta | None:
    """Return a duration in ISO 8601, such as P2W.

    Raises:
        HttpError: 400, for any other value.
    """
    if text is None:
        return None
    match = _DURATION.fullmatch(text) if isinstance(text, str) else None
    if match is None or not any(match.groups()):
        raise bad_request("deadlineDuration must be a duration in ISO 8601, such as P2W or P10D.")
    weeks, days, hours = (int(part or 0) for part in match.groups())
    return timedelta(weeks=weeks, days=days, hours=hours)


TEMPLATES: Final = Resource(
    kind=KIND,
    label="campaign template",
    unique="",
    read_only=("id", "created", "modified", "scheduled"),
    build_document=_build_document,
    validate=_validate,
)


def generate(call: OperationCall) -> Response:
    """Generate a campaign from a template, with the date in its name and description."""
    return Response.of(refer_to_campaign(_generate(call, TEMPLATES.get_record(call)).doc))


def _generate(call: OperationCall, template: Record) -> Record:
    now, duration = datetime.fromtimestamp(call.now, UTC), _parse_duration(template.doc["deadlineDuration"])
    campaign = dict(template.doc["campaign"])
    for name in ("name", "description"):
        if isinstance(campaign.get(name), str):
            campaign[name] = _fill_placeholders(campaign[name], now)
    if duration is not None:
        campaign["deadline"] = stamp((now + duration).timestamp())
    return create_campaign(call, campaign)


def _fill_placeholders(text: str, now: datetime) -> str:
    """Replace placeholders such as %Y with the date; unknown ones remain."""
    return re.sub("%[YymdBbAaHMSj]", lambda match: now.strftime(match[0]), text)


def set_schedule(call: OperationCall) -> Response:
    """Set the schedule of a template."""
    template, schedule = TEMPLATES.get_record(call), dict(bodies.require_object(call.body))
    recurrence.check_schedule(schedule)
    following = recurrence.find_next_run(schedule, call.now)
    template.facts.update(schedule=schedule, next=following)
    _set_scheduled(call, template, scheduled=True)
    return Response(204)


def _set_scheduled(call: OperationCall, template: Record, *, scheduled: bool) -> None:
    template.doc.update(scheduled=scheduled, modified=stamp(call.now))
    call.records.save(KIND, template)


def get_schedule(call: OperationCall) -> Response:
    """Return the schedule of a template."""
    return Response.of(_get_scheduled(call).facts["schedule"])


def delete_schedule(call: OperationCall) -> Response:
    """Delete the schedule of a template."""
    template = _get_scheduled(call)
    template.facts.clear()
    _set_scheduled(call, template, scheduled=False)
    return Response(204)


def _get_scheduled(call: OperationCall) -> Record:
    template = TEMPLATES.get_record(call)
    if "schedule" not in template.facts:
        raise not_found("schedule of the campaign template", call.ids[0])
    return template


def run_schedule(call: OperationCall, template: Record) -> None:
    """Generate the campaigns of a template whose time has come."""
    schedule, first = template.facts["schedule"], template.facts["next"]
    runs, template.facts["next"] = recurrence.list_due_runs(schedule, first, call.now)
    call.records.save(KIND, template)
    for run in runs:
        with suppress(HttpError), call.records.attempt():  # what the campaign refers to may have been deleted
            _generate(attrs.evolve(call, now=run), template)


HANDLERS: Final[Mapping[str, Handler]] = {
    **TEMPLATES.build_handlers(
        list="getCampaignTemplates",
        get="getCampaignTemplate",
        create="createCampaignTemplate",
        update="patchCampaignTemplate",
        delete="deleteCampaignTemplate",
    ),
    "deleteCampaignTemplateSchedule": delete_schedule,
    "getCampaignTemplateSchedule": get_schedule,
    "setCampaignTemplateSchedule": set_schedule,
    "startGenerateCampaignTemplate": generate,
}
