"""Invocations: events that were sent, or are to be sent, to subscribers, and their completion."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any, Final, TypeAlias

import attrs

from sailkit_sandbox.base.api_errors import HttpError, bad_request
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.access_requests import lifecycle
from sailkit_sandbox.services.common import bodies, listing, references
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.workflows import executions
from sailkit_sandbox.services.workflows.executions import get_event_trigger
from sailkit_sandbox.store.database import Record, Records

from . import catalog
from .changes import read_changes
from .event_filters import matches
from .inputs import SOURCES_OF_EVENTS
from .subscriptions import KIND as SUBSCRIPTIONS
from .subscriptions import list_subscriptions, parse_duration

Doc: TypeAlias = dict[str, Any]
KIND: Final = "trigger_invocations"
TEST: Final = "TEST"
REAL_TIME: Final = "REAL_TIME"


@attrs.frozen
class Moment:
    """Context of a completion: records, time and duration of provisioning; an operation call is one, too."""

    records: Records
    now: float
    task_seconds: float


@attrs.frozen
class _Watch:
    """The triggers that somebody waits for, and the kinds of records whose changes are read."""

    triggers: frozenset[str]
    kinds: set[str]


def fire_changes(context: lifecycle.LifecycleContext) -> None:
    """Invoke the subscribers of what has changed since the last call, and start the workflows that wait for it.

    Args:
        context: records, time and duration of a workflow.
    """
    watch = context.records.refresh_view(
        "subscribed_triggers",
        ((SUBSCRIPTIONS, "id"), ("workflows", "id")),
        lambda previous, _: _Watch(_list_triggers(context.records), set() if previous is None else previous.kinds),
    )
    for kind, (trigger_ids, build_events) in SOURCES_OF_EVENTS.items():
        if not watch.triggers.intersection(trigger_ids):
            watch.kinds.discard(kind)
            continue
        events = list(build_events(read_changes(context.records, kind)))
        if kind in watch.kinds:  # what happened before is no event for a new subscriber
            for trigger_id, input in events:
                fire(context, trigger_id, input)
        watch.kinds.add(kind)


def _list_triggers(records: Records) -> frozenset[str]:
    """Return the ids of the triggers with an enabled subscription or workflow."""
    subscribed = (record.doc["triggerId"] for record in records.all(SUBSCRIPTIONS) if record.doc["enabled"])
    waiting = (get_event_trigger(record.doc) for record in records.all("workflows") if record.doc["enabled"])
    return frozenset((*subscribed, *(str(trigger[0]) for trigger in waiting if trigger is not None)))


def fire(context: lifecycle.LifecycleContext, trigger_id: str, input: Doc) -> None:
    """Invoke the subscribers of a trigger and start its workflows, as far as their filters match the input.

    Args:
        context: records, time and duration of a workflow.
        trigger_id: the id of the trigger.
        input: the input.
    """
    for subscription in list_subscriptions(context.records, trigger_id):
        if matches(subscription.doc.get("filter"), input):
            _invoke(context.records, subscription.doc, input, REAL_TIME, {}, context.now)
    for workflow in list(context.records.all("workflows")):
        trigger = get_event_trigger(workflow.doc) if workflow.doc["enabled"] else None
        if trigger is not None and trigger[0] == trigger_id and matches(trigger[1], input):
            executions.start(context, workflow.doc, input)


def _invoke(records: Records, subscription: Doc, input: Doc, type: str, content: Doc, now: float) -> Record:
    """Record an invocation, which is sent after the transaction."""
    trigger_id = subscription["triggerId"]
    deadline = parse_duration(subscription["responseDeadline"]) or 0.0
    doc = {
        "id": str(uuid.uuid4()),
        "triggerId": trigger_id,
        "subscriptionId": subscription["id"],
        "subscriptionName": subscription["name"],
        "type": type,
        "created": stamp(now),
        "startInvocationInput": {"triggerId": trigger_id, "input": input, "contentJson": content},
    }
    facts = {"unsent": True, "open": True, "secret": str(uuid.uuid4()), "ends": now + deadline}
    invocation = Record(doc, facts)
    records.add(KIND, [invocation])
    return invocation


def complete(context: lifecycle.LifecycleContext, invocation: Record, output: Any, error: str | None = None) -> None:
    """Complete an invocation, and apply its output to the access request that it is about.

    Args:
        context: records, time and duration of provisioning.
        invocation: the invocation.
        output: the output of the subscriber, or None.
        error: why the invocation failed, or None.
    """
    completion = {"output": output, "localizedError": None if error is None else {"locale": "en", "message": error}}
    doc = {**invocation.doc, "completed": stamp(context.now), "completeInvocationInput": completion}
    context.records.save(KIND, Record(doc, {**invocation.facts, "unsent": False, "open": False}))
    if error is None and doc["type"] == REAL_TIME and isinstance(output, dict):
        _apply_output(context, doc, output)


def _apply_output(context: lifecycle.LifecycleContext, invocation: Doc, output: Doc) -> None:
    input = invocation["startInvocationInput"]["input"]
    requests = context.records.find("access_requests", "request", input.get("accessRequestId", ""))
    for request in requests:
        with suppress(HttpError):  # the request has no pending approval
            if invocation["triggerId"] == catalog.PRE_APPROVAL and output.get("approved") is False:
                reviewer = {"type": "IDENTITY", "id": None, "name": str(output.get("approver") or "")}
                lifecycle.decide(context, request, reviewer, "REJECTED", output.get("comment"))
            elif invocation["triggerId"] == catalog.DYNAMIC_APPROVER:
                _change_approver(context, request, output)


def _change_approver(context: lifecycle.LifecycleContext, request: Record, output: Doc) -> None:
    approver = context.records.get("identities", str(output.get("id")))
    if approver is not None:
        owner = references.make_reference("identities", approver.doc)
        lifecycle.get_pending_approval(request).update(originalOwner=owner, currentOwner=owner)
        request.facts["reviewers"] = [owner["id"]]
        context.records.save(lifecycle.KIND, request)


def expire(records: Records, now: float) -> None:
    """Complete the invocations whose deadline has passed, with an error."""
    for invocation in records.find(KIND, "open", True):
        if invocation.facts["ends"] < now and not invocation.facts["unsent"]:
            complete(Moment(records, invocation.facts["ends"], 0.0), invocation, None, "The response is too late.")


def list_invocations(call: OperationCall) -> Response:
    """Return the status of the invocations, without their secrets."""
    expire(call.records, call.now)
    selected = listing.build_selection(
        call, KIND, lambda record: record.doc, columns={"subscriptionId": "subscription", "triggerId": "trigger"}
    )
    return listing.list_stored(call, selected)


def test(call: OperationCall) -> Response:
    """Invoke subscribers of a trigger with an input, or with the example of the trigger."""
    body = bodies.require_object(call.body)
    trigger = catalog.get_trigger(body.get("triggerId"))
    input = trigger["exampleInput"] if body.get("input") is None else body["input"]
    ids = bodies.read_strings(body, "subscriptionIds")
    chosen = [
        subscription
        for subscription in list_subscriptions(call.records, trigger["id"])
        if not ids or subscription.doc["id"] in ids
    ]
    content = body.get("contentJson") or {}
    invocations = [_invoke(call.records, record.doc, input, TEST, content, call.now) for record in chosen]
    if not invocations:
        return Response(204)
    return Response.of([_present_test(invocation, content) for invocation in invocations])


def _present_test(invocation: Record, content: Doc) -> Doc:
    return {
        "id": invocation.doc["id"],
        "triggerId": invocation.doc["triggerId"],
        "secret": invocation.facts["secret"],
        "contentJson": content,
    }


def complete_asynchronously(call: OperationCall) -> Response:
    """Complete an invocation with the output that a subscriber sends to its callback URL."""
    expire(call.records, call.now)
    body: Mapping[str, Any] = bodies.require_object(call.body)
    invocation = references.require_record(call.records, KIND, call.ids[0], "trigger invocation")
    if not secrets.compare_digest(str(body.get("secret")).encode(), invocation.facts["secret"].encode()):
        raise bad_request("secret is not the secret of the invocation.")
    if not invocation.facts["open"]:
        raise bad_request("The invocation is complete.")
    complete(call, invocation, body.get("output"), body.get("error") or None)
    return Response(204)


def has_unsent(records: Records) -> bool:
    """Return whether there are invocations that have not been sent."""
    return records.memoize("unsent invocations", lambda: bool(records.find(KIND, "unsent", True)))


def take_unsent(records: Records) -> Iterable[tuple[Record, Doc]]:
    """Return the invocations that have not been sent, with their subscriptions, and mark them as sent."""
    unsent = []
    for invocation in records.find(KIND, "unsent", True):
        invocation.facts["unsent"] = False
        records.save(KIND, invocation)
        subscription = records.get(SUBSCRIPTIONS, invocation.doc["subscriptionId"])
        if subscription is not None:
            unsent.append((invocation, subscription.doc))
    return unsent


HANDLERS: Final[Mapping[str, Handler]] = {
    "listTriggerInvocationStatus": list_invocations,
    "startTestTriggerInvocation": test,
    "completeTriggerInvocation": complete_asynchronously,
}
