"""Subscriptions to triggers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from sailkit_sandbox.base.api_errors import bad_request, over_limit
from sailkit_sandbox.services.common import bodies
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.store.database import Record, Records

from .catalog import MAXIMUM_SUBSCRIPTIONS, get_trigger
from .event_filters import check_filter

KIND: Final = "trigger_subscriptions"
_CONFIGS: Final[Mapping[str, str]] = {"HTTP": "httpConfig", "EVENTBRIDGE": "eventBridgeConfig"}
_SECRETS: Final[Mapping[str, str]] = {"basicAuthConfig": "password", "bearerTokenAuthConfig": "bearerToken"}
_READ_ONLY: Final = ("id", "triggerId", "triggerName", "type")
_DEFAULT_DEADLINE: Final = "PT1H"
_DURATION: Final = re.compile(r"P(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?")
_UNITS: Final = (86_400, 3_600, 60, 1)


def parse_duration(text: str) -> float | None:
    """Return an ISO 8601 duration of days, hours, minutes and seconds in seconds; None for any other text."""
    match = _DURATION.fullmatch(text)
    if match is None or not any(match.groups()):
        return None
    return float(sum(int(number or 0) * unit for number, unit in zip(match.groups(), _UNITS, strict=True)))


def _build_document(call: OperationCall, body: Doc) -> Doc:
    trigger = get_trigger(body.get("triggerId"))
    return {
        "name": body.get("name"),
        "description": body.get("description") or "",
        "triggerId": trigger["id"],
        "triggerName": trigger["name"],
        "type": body.get("type"),
        "responseDeadline": body.get("responseDeadline") or _DEFAULT_DEADLINE,
        **{name: body[name] for name in _CONFIGS.values() if body.get(name) is not None},
        "enabled": body.get("enabled") is not False,
        "filter": body.get("filter") or "",
    }


def _validate(call: OperationCall, subscription: Record) -> None:
    doc = subscription.doc
    for name in ("created", "modified"):
        doc.pop(name, None)  # the service returns no times
    bodies.require_strings(doc, "name")
    if not isinstance(doc.get("enabled"), bool):
        raise bad_request("enabled must be true or false.")
    config = _CONFIGS.get(doc["type"])
    if config is not None and not isinstance(doc.get(config), dict):
        raise bad_request(f"{config} must be an object, for a subscription of type {doc['type']}.")
    if config == "httpConfig":
        _check_http_config(doc["httpConfig"])
    if parse_duration(str(doc.get("responseDeadline"))) is None:
        raise bad_request("responseDeadline must be a duration in ISO 8601, such as PT1H.")
    check_filter(doc.get("filter"))
    _check_number(call, doc)


def _check_http_config(config: Doc) -> None:
    bodies.require_strings(config, "url", "httpDispatchMode")
    for name in _SECRETS:
        if config.get(name) is not None and not isinstance(config[name], dict):
            raise bad_request(f"httpConfig.{name} must be an object.")


def _check_number(call: OperationCall, doc: Doc) -> None:
    """Refuse more subscriptions to a trigger than its type allows."""
    others = [other for other in call.records.find(KIND, "trigger", doc["triggerId"]) if other.doc["id"] != doc["id"]]
    maximum = MAXIMUM_SUBSCRIPTIONS[get_trigger(doc["triggerId"])["type"]]
    if len(others) >= maximum:
        raise over_limit(f"The trigger {doc['triggerId']} can have {maximum} subscriptions and has {len(others)}.")


def _present(call: OperationCall, doc: Doc) -> Doc:
    """Return a subscription without its secrets, which the service never returns."""
    if doc["type"] != "HTTP":
        return doc
    config = dict(doc["httpConfig"])
    for name, secret in _SECRETS.items():
        config[name] = {**config[name], secret: None} if config.get(name) else None
    return {**doc, "httpConfig": config}


def _keep_secrets(call: OperationCall, before: Record | None, after: Record) -> None:
    """Keep a secret that a change does not have, because a client sends back what it has read."""
    if before is None or after.doc["type"] != "HTTP":
        return
    known, config = before.doc["httpConfig"], after.doc["httpConfig"]
    for name, secret in _SECRETS.items():
        if config.get(name) and config[name].get(secret) is None and known.get(name):
            config[name][secret] = known[name].get(secret)
            call.records.save(KIND, after)


SUBSCRIPTIONS: Final = Resource(
    kind=KIND,
    label="subscription",
    read_only=_READ_ONLY,
    unique="",
    columns={"id": "id", "triggerId": "trigger"},
    build_document=_build_document,
    validate=_validate,
    after_save=_keep_secrets,
    present=_present,
)


def list_subscriptions(records: Records, trigger_id: str) -> list[Record]:
    """Return the enabled subscriptions to a trigger."""
    return [record for record in records.find(KIND, "trigger", trigger_id) if record.doc["enabled"]]


HANDLERS: Final[Mapping[str, Handler]] = SUBSCRIPTIONS.build_handlers(
    list="listSubscriptions",
    create="createSubscription",
    replace="updateSubscription",
    update="patchSubscription",
    delete="deleteSubscription",
)
