"""Workflows of a new tenant."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from typing import Any, Final

from sailkit_sandbox.base.clock import DAY, REFERENCE_TIME, stamp
from sailkit_sandbox.base.ids import new_uuid
from sailkit_sandbox.services.common.references import make_reference
from sailkit_sandbox.store.database import Record

Doc = dict[str, Any]


def _build_action_step(action: str, next_step: str, **attributes: str) -> Doc:
    return {"type": "ACTION", "actionId": action, "attributes": attributes, "nextStep": next_step}


_WELCOME_DEFINITION: Final = {
    "start": "Greet",
    "steps": {
        "Greet": _build_action_step("sp:send-email", "End", subject="Welcome"),
        "End": {"type": "success"},
    },
}
_REVIEW_DEFINITION: Final = {
    "start": "Read",
    "steps": {
        "Read": _build_action_step("sp:get-identity", "Decide"),
        "Decide": {
            "type": "choice",
            "choiceList": [{"comparator": "StringEquals", "nextStep": "Tell", "variableA.$": "$.state"}],
            "defaultStep": "Stop",
        },
        "Tell": _build_action_step("sp:send-email", "End", subject="For your review"),
        "Stop": {"type": "failure", "failureName": "Nothing to review"},
        "End": {"type": "success"},
    },
}
_TEMPLATES: Final[Mapping[str, Doc]] = {
    "Welcome Mail": {
        "description": "Greets people who join",
        "definition": _WELCOME_DEFINITION,
        "trigger": {"type": "EVENT", "displayName": "", "attributes": {"id": "idn:identity-created"}},
        "enabled": True,
    },
    "Weekly Review": {
        "description": "Reminds of what is to be reviewed",
        "definition": _REVIEW_DEFINITION,
        "trigger": {
            "type": "SCHEDULED",
            "displayName": "",
            "attributes": {"frequency": "weekly", "weeklyDays": ["Monday"], "weeklyTimes": ["07:00"]},
        },
        "enabled": False,
    },
    "Badge Lost": {
        "description": "Started by the front desk",
        "definition": _WELCOME_DEFINITION,
        "trigger": {"type": "EXTERNAL", "displayName": "", "attributes": {"name": "Front desk"}},
        "enabled": True,
    },
}


def generate_workflows(people: list[Record], random: Random) -> Mapping[str, list[Record]]:
    """Generate workflows, by kind of record. Without people there are none."""
    if not people:
        return {}
    records = []
    for name, template in _TEMPLATES.items():
        created = stamp(REFERENCE_TIME - random.randrange(30, 400) * DAY)
        owner = make_reference("identities", random.choice(people).doc)
        owners = {"owner": owner, "creator": owner, "modifiedBy": owner}
        times = {"created": created, "modified": created}
        records.append(Record({"id": new_uuid(random), "name": name, **template, **owners, **times}))
    return {"workflows": records}
