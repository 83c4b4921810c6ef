"""Transforms of every operation, as people write them, through the client and the sandbox."""

from __future__ import annotations

import itertools
from typing import Any, get_args

import pytest

from sailkit import BadRequestError
from sailkit_api.v2025 import models
from tests.facade.conftest import Client

ACCOUNT = {"type": "accountAttribute", "attributes": {"sourceName": "Payroll", "attributeName": "start"}}
NOW = {"type": "dateMath", "attributes": {"expression": "now"}}
RULE = "Cloud Services Deployment Utility"
COMPARISON: dict[str, Any] = {
    "firstDate": "now",
    "secondDate": ACCOUNT,
    "operator": "lt",
    "positiveCondition": "in",
    "negativeCondition": "out",
}
_numbers = itertools.count()

DICTS: list[tuple[str, dict[str, Any]]] = [
    ("accountAttribute", {"applicationId": "ff8081", "attributeName": "mail"}),
    ("accountAttribute", {"applicationName": "HR [source]", "attributeName": "mail", "accountSortDescending": "true"}),
    ("base64Encode", {"input": "plain"}),
    ("base64Decode", {"input": {"type": "static", "attributes": {"value": "cGxhaW4="}}}),
    ("concat", {"values": ["Dr. ", ACCOUNT, " ", 7]}),
    ("conditional", {"expression": "$x eq 1", "positiveCondition": "$x", "negativeCondition": "none", "x": ACCOUNT}),
    ("dateCompare", COMPARISON),
    ("dateCompare", {**COMPARISON, "firstDate": NOW, "secondDate": "2026-01-01T00:00:00Z", "operator": "GTE"}),
    ("dateCompare", {**COMPARISON, "positiveCondition": True, "negativeCondition": False}),
    ("dateFormat", {"input": "2026-01-31", "inputFormat": "yyyy-MM-dd", "outputFormat": "ISO8601"}),
    ("dateMath", {"expression": "now+1d/d", "roundUp": "true"}),
    ("displayName", {"input": "input"}),
    ("e164phone", {"input": "030 1234567", "defaultRegion": "NL"}),
    ("firstValid", {"values": [ACCOUNT, "none"], "ignoreErrors": "true"}),
    ("firstValid", {"values": [ACCOUNT, ""], "ignoreErrors": True}),
    ("identityAttribute", {"name": "email"}),
    ("indexOf", {"substring": "-", "input": "a-b"}),
    ("iso3166", {"format": "alpha3", "input": "Norway"}),
    ("join", {"values": ["a", ACCOUNT], "separator": "; "}),
    ("lastIndexOf", {"substring": "-", "input": ACCOUNT}),
    ("leftPad", {"length": 8, "padding": "0"}),
    ("rightPad", {"length": "8", "padding": "0"}),
    ("lookup", {"table": {"NO": "Oslo", "default": "none"}, "input": ACCOUNT}),
    ("randomAlphaNumeric", {"length": 12}),
    ("randomNumeric", {"length": "6"}),
    ("reference", {"id": "Site Code", "input": "Oslo"}),
    ("replace", {"input": "R&D", "regex": "&", "replacement": ""}),
    ("replaceAll", {"input": "", "table": {"-": " "}}),
    ("rfc5646", {"input": "Norwegian"}),
    ("rule", {"name": "Next Number"}),
    ("rule", {"name": RULE, "operation": "getEndOfString", "numChars": 3, "input": {"type": "trim"}}),
    ("rule", {"name": RULE, "operation": "generateRandomString", "includeNumbers": "true",
              "includeSpecialChars": "false", "length": 16}),
    ("split", {"delimiter": ",", "index": 0, "throws": "false"}),
    ("split", {"delimiter": ",", "index": "1", "input": "a,b"}),
    ("static", {"value": ""}),
    ("static", {"value": "#if($x)$x#end", "x": ACCOUNT, "requiresPeriodicRefresh": "true"}),
    ("static", {"values": "as the document says"}),
    ("substring", {"begin": -1, "end": 3, "endOffset": 1}),
    ("substring", {"begin": {"type": "indexOf", "attributes": {"substring": "-"}}, "beginOffset": 1.0, "end": -1.0}),
    ("trim", {"input": " x "}),
    ("upper", {"input": ACCOUNT}),
    ("usernameGenerator", {"patterns": ["$fn.$ln", "$fn.$ln${uniqueCounter}"], "sourceCheck": True, "fn": ACCOUNT}),
]  # fmt: skip

MODELS: list[tuple[str, Any, dict[str, Any]]] = [
    ("static", models.Static(value="x"), {"value": "x"}),
    ("concat", models.Concatenation(values=["a", ACCOUNT]), {"values": ["a", ACCOUNT]}),
    ("firstValid", models.FirstValid(values=["a"], ignore_errors="true"), {"values": ["a"], "ignoreErrors": "true"}),
    ("join", models.Join(values=["a", "b"], separator="|"), {"values": ["a", "b"], "separator": "|"}),
    ("split", models.Split(delimiter=",", index=1), {"delimiter": ",", "index": 1}),
    ("split", models.Split(delimiter=",", index="1", input="a,b"), {"delimiter": ",", "index": "1", "input": "a,b"}),
    ("lastIndexOf", models.IndexOf(substring="-", input="a-b"), {"substring": "-", "input": "a-b"}),
    ("substring", models.Substring(begin=0, end=3), {"begin": 0, "end": 3}),
    ("substring", models.Substring(begin={"type": "indexOf"}), {"begin": {"type": "indexOf"}}),
    (
        "lookup",
        models.Lookup(table={"default": "none"}, input=ACCOUNT),
        {"table": {"default": "none"}, "input": ACCOUNT},
    ),
    (
        "replace",
        models.Replace(input="R&D", regex="&", replacement=""),
        {"input": "R&D", "regex": "&", "replacement": ""},
    ),
    (
        "dateCompare",
        models.DateCompare(
            first_date="now", second_date=NOW, operator="gt", positive_condition="a", negative_condition="b"
        ),
        {"firstDate": "now", "secondDate": NOW, "operator": "gt", "positiveCondition": "a", "negativeCondition": "b"},
    ),
    (
        "accountAttribute",
        models.AccountAttribute(application_id="x", attribute_name="mail"),
        {"applicationId": "x", "attributeName": "mail"},
    ),
]


def create(client: Client, kind: str, **attributes: Any) -> Any:
    body = models.Transform(name=f"Transform {next(_numbers)}", type=kind, **attributes)
    created = client.run(client.tenant.transforms.create(body))
    read = client.run(client.tenant.transforms.get(created.id))
    assert read == created
    assert read.type == kind
    return read


@pytest.mark.parametrize(("kind", "attributes"), DICTS)
def test_a_documented_transform_is_accepted_as_it_is_written(
    client: Client, kind: str, attributes: dict[str, Any]
) -> None:
    read = create(client, kind, attributes=attributes)
    assert read["attributes"] == attributes
    replaced = client.run(client.tenant.transforms.replace(read.id, read))
    assert replaced["attributes"] == attributes


@pytest.mark.parametrize(("kind", "attributes", "expected"), MODELS)
def test_attributes_are_models_of_their_operation(
    client: Client, kind: str, attributes: Any, expected: dict[str, Any]
) -> None:
    read = create(client, kind, attributes=attributes)
    assert read["attributes"] == expected
    assert type(read.attributes) is type(attributes)


def test_every_kind_of_the_document_is_among_the_examples() -> None:
    kinds = {kind for kind, _ in DICTS} | {"decomposeDiacriticalMarks", "lower", "normalizeNames", "uuid"}
    assert kinds == {*get_args(models.TransformType)}


@pytest.mark.parametrize("kind", ["trim", "normalizeNames", "uuid", "rfc5646", "lower", "decomposeDiacriticalMarks"])
@pytest.mark.parametrize("attributes", [{}, {"attributes": None}])
def test_some_operations_need_no_attributes(client: Client, kind: str, attributes: dict[str, Any]) -> None:
    assert create(client, kind, **attributes).attributes is None


@pytest.mark.parametrize(
    ("kind", "attributes", "part"),
    [
        ("static", {}, "attributes.value must be a string"),
        ("split", {"delimiter": ",", "index": {}}, "index"),
        ("join", {"separator": ","}, "values is missing"),
        ("dateCompare", {**COMPARISON, "operator": "before"}, "operator must be one of"),
        ("substring", None, "attributes must be an object"),
        ("concat", {"values": "text"}, "values must be a list"),
    ],
)
def test_what_an_operation_cannot_do_without_is_said(client: Client, kind: str, attributes: Any, part: str) -> None:
    with pytest.raises(BadRequestError, match=part):
        create(client, kind, attributes=attributes)
