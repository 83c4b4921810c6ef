"""Bodies as the guides of the service show them: the sandbox is not stricter than the service."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.conftest import SandboxApi

MAIL = {"type": "identityAttribute", "attributes": {"name": "email"}}
AT = {"type": "indexOf", "attributes": {"substring": "@", "input": MAIL}}
UTILITY = "Cloud Services Deployment Utility"
# By type: the attributes of transforms; None for a transform without attributes.
TRANSFORMS: list[tuple[str, dict[str, Any] | None]] = [
    (
        "accountAttribute",
        {
            "sourceName": "Wiki",
            "attributeName": "mail",
            "accountSortAttribute": "created",
            "accountSortDescending": True,
            "accountReturnFirstLink": False,
            "accountFilter": '!(nativeIdentity.startsWith("x"))',
            "accountPropertyFilter": "(groups.containsAll({'Editors'}))",
        },
    ),
    ("base64Decode", {"input": MAIL}),
    ("base64Encode", None),
    ("concat", {"values": ["a", MAIL, {"type": "lower", "attributes": {"input": MAIL}}]}),
    (
        "conditional",
        {
            "expression": "$team eq Sales",
            "team": {"type": "identityAttribute", "attributes": {"name": "department"}},
            "positiveCondition": "true",
            "negativeCondition": "$other",
            "other": MAIL,
        },
    ),
    (
        "dateCompare",
        {
            "firstDate": MAIL,
            "secondDate": {"type": "dateMath", "attributes": {"expression": "now-5d"}},
            "operator": "lt",
            "positiveCondition": "past",
            "negativeCondition": "future",
        },
    ),
    ("dateFormat", {"input": MAIL, "inputFormat": "EPOCH_TIME_JAVA", "outputFormat": "ISO8601"}),
    ("dateMath", {"expression": "now+2w/d", "roundUp": True, "input": MAIL}),
    ("decomposeDiacriticalMarks", None),
    ("displayName", {"input": "input"}),
    ("e164phone", {"defaultRegion": "NL"}),
    ("firstValid", {"values": [MAIL, "none", {"type": "static", "attributes": {"value": "x"}}], "ignoreErrors": True}),
    ("identityAttribute", {"name": "email"}),
    ("indexOf", {"substring": "a", "input": MAIL}),
    ("iso3166", {"format": "alpha3"}),
    ("join", {"values": [MAIL, "x"], "separator": "-"}),
    ("lastIndexOf", {"substring": "a"}),
    ("leftPad", {"length": "8", "padding": "0"}),
    ("lookup", {"table": {"a": "b", "default": "c"}, "input": MAIL}),
    ("lower", None),
    ("normalizeNames", {"input": MAIL}),
    ("randomAlphaNumeric", {"length": "10"}),
    ("randomNumeric", {"length": 10}),
    ("reference", {"id": "Site Code"}),
    ("replace", {"regex": "[^a-z]", "replacement": ""}),
    ("replaceAll", {"table": {"-": " ", "[0-9]": ""}}),
    ("rfc5646", {"format": "alpha3"}),
    ("rightPad", {"length": "8", "padding": "x"}),
    ("rule", {"name": UTILITY, "operation": "generateRandomString", "length": "16", "includeNumbers": "true"}),
    ("rule", {"name": UTILITY, "operation": "getEndOfString", "numChars": "4", "input": MAIL}),
    (
        "rule",
        {
            "name": UTILITY,
            "operation": "getReferenceIdentityAttribute",
            "uid": "manager",
            "attributeName": "email",
        },
    ),
    ("split", {"delimiter": ",", "index": 0, "throws": False}),
    (
        "static",
        {"value": "#if($a == 'x')y#{else}$a#end", "a": {"type": "firstValid", "attributes": {"values": [MAIL]}}},
    ),
    ("substring", {"begin": 0, "end": AT, "endOffset": -1}),
    ("trim", {"input": MAIL, "requiresPeriodicRefresh": "true"}),
    ("upper", {"requiresPeriodicRefresh": True}),
    ("usernameGenerator", {"sourceCheck": True, "patterns": ["$ln", "$ln${uniqueCounter}"], "ln": MAIL}),
    ("uuid", None),
]
STEPS = {
    "Read": {
        "actionId": "sp:get-identity",
        "attributes": {"id.$": "$.trigger.identity.id"},
        "nextStep": "Compare",
        "type": "action",
        "versionNumber": 2,
    },
    "Compare": {
        "type": "choice",
        "displayName": "Is in sales",
        "choiceList": [{"comparator": "StringEquals", "nextStep": "Done", "variableA.$": "$.x", "variableB": "Sales"}],
        "defaultStep": "Failed",
    },
    "Done": {"type": "success"},
    "Failed": {"type": "failure", "failureName": "Wrong team"},
}
WORKFLOW_TRIGGERS: dict[str, dict[str, Any]] = {
    "event": {"id": "idn:identity-attributes-changed", "filter": "$.changes[?(@.attribute == 'manager')]"},
    "event with path": {"id": "idn:identity-attributes-changed", "filter.$": "$.changes[?(@.attribute == 'x')]"},
    "scheduled": {"cronString": "0 6 * * 1"},
    "scheduled weekly": {"frequency": "weekly", "weeklyDays": ["MON"], "weeklyTimes": ["06:00"], "timeZone": "UTC"},
    "external": {"name": "on-call", "description": "Calls on Mondays"},
}
FORM = {
    "name": "Leave",
    "description": "Why somebody leaves",
    "owner": {"type": "IDENTITY", "id": "me"},
    "formInput": [{"id": "person", "type": "STRING", "label": "person", "description": "The leaver"}],
    "formElements": [
        {
            "id": "section",
            "elementType": "SECTION",
            "key": "section",
            "config": {
                "alignment": "LEFT",
                "label": "Reason",
                "formElements": [
                    {
                        "id": "reason",
                        "elementType": "SELECT",
                        "key": "reason",
                        "config": {
                            "label": "Reason",
                            "dataSource": {
                                "dataSourceType": "STATIC",
                                "config": {"options": [{"label": "x", "value": "y"}]},
                            },
                        },
                        "validations": [{"validationType": "REQUIRED"}],
                    },
                ],
            },
        }
    ],
    "formConditions": [
        {
            "ruleOperator": "AND",
            "rules": [
                {"sourceType": "ELEMENT", "source": "reason", "operator": "EQ", "valueType": "STRING", "value": "y"}
            ],
            "effects": [{"effectType": "HIDE", "config": {"element": "section"}}],
        }
    ],
}
CAMPAIGN_FILTERS: list[list[dict[str, Any]]] = [
    [
        {
            "type": "IDENTITY_ATTRIBUTE",
            "property": "displayName",
            "value": "support",
            "operation": "CONTAINS",
            "negateResult": False,
            "shortCircuit": False,
            "recordChildMatches": False,
            "id": None,
            "suppressMatchedItems": False,
            "children": None,
        }
    ],
    [{"type": "ACCESS_PROFILE", "property": "id", "value": "x", "operation": "EQUALS", "negateResult": True}],
    [{"type": "ROLE", "property": "name", "value": "Admin", "operation": "STARTS_WITH"}],
    [{"type": "ENTITLEMENT", "property": "privileged", "value": "true", "operation": "EQUALS"}],
    [{"type": "ACCOUNT", "property": "disabled", "value": "true", "operation": "EQUALS"}],
    [{"type": "SOURCE", "property": "name", "value": "Wiki", "operation": "EQUALS"}],
]


@pytest.mark.parametrize("version", ["v2024", "v2025"])
def test_transforms_are_accepted_and_kept(small_api: SandboxApi, version: str) -> None:
    for number, (type, attributes) in enumerate(TRANSFORMS):
        body = {"name": f"{type} {number}", "type": type, **({} if attributes is None else {"attributes": attributes})}
        response = small_api.post("/transforms", body, version)
        assert response.status_code == 201, f"{body}: {response.text}"
        assert response.json()["attributes"] == attributes
        changed = {**body, "attributes": {**(attributes or {}), "requiresPeriodicRefresh": "false"}}
        replaced = small_api.http.put(f"/{version}/transforms/{response.json()['id']}", json=changed)
        assert (replaced.status_code, replaced.json().get("attributes")) == (200, changed["attributes"]), body


@pytest.mark.parametrize("kind", WORKFLOW_TRIGGERS)
@pytest.mark.parametrize("version", ["v2024", "v2025"])
def test_workflows_are_accepted_and_kept(small_api: SandboxApi, version: str, kind: str) -> None:
    trigger = {"type": kind.split()[0].upper(), "attributes": WORKFLOW_TRIGGERS[kind]}
    body = {"name": "Move", "definition": {"start": "Read", "steps": STEPS}, "trigger": trigger, "enabled": True}
    response = small_api.post("/workflows", body, version)
    assert response.status_code == 200, response.text
    assert {name: response.json()[name] for name in body} == body


@pytest.mark.parametrize("version", ["v2024", "v2025"])
def test_forms_and_campaign_filters_are_accepted(small_api: SandboxApi, version: str) -> None:
    form = {**FORM, "owner": {"type": "IDENTITY", "id": small_api.get("/identities")[0]["id"]}}
    response = small_api.post("/form-definitions", form, version)
    assert response.status_code == 201, response.text
    for criteria in CAMPAIGN_FILTERS:
        body = {"name": "Some", "description": "x", "owner": "Ada Ray", "mode": "INCLUSION", "criteriaList": criteria}
        made = small_api.post("/campaign-filters", body, version)
        assert made.status_code == 200, f"{criteria}: {made.text}"


def test_a_field_of_a_provisioning_policy_may_have_no_type(small_api: SandboxApi) -> None:
    source = small_api.get("/sources")[0]["id"]
    field = {"name": "login", "type": "", "isRequired": False, "isMultiValued": False, "attributes": {}}
    field["transform"] = {"type": "usernameGenerator", "attributes": {"patterns": ["$ln"], "ln": MAIL}}
    body = {"name": "Account", "description": "x", "usageType": "CREATE", "fields": [field]}
    path = f"/v2025/sources/{source}/provisioning-policies/CREATE"
    small_api.http.delete(path)
    made = small_api.post(f"/sources/{source}/provisioning-policies", body)
    assert made.status_code in (200, 201), made.text


def test_other_problems_are_still_refused(small_api: SandboxApi) -> None:
    for attributes in ({"begin": "one"}, {"begin": [1]}, 5):
        body = {"name": "x", "type": "substring", "attributes": attributes}
        assert small_api.post("/transforms", body).status_code == 400
    assert (
        small_api.post("/workflows", {"name": "x", "trigger": {"type": "EVENT", "attributes": "x"}}).status_code == 400
    )
