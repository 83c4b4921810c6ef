"""Values of transforms: pure operations, dates and templates."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit_sandbox.services.transform_evaluation import dates, expressions, templates
from sailkit_sandbox.services.transform_evaluation.errors import TransformError
from sailkit_sandbox.services.transform_evaluation.evaluator import Evaluator
from sailkit_sandbox.store.database import Record, Store

_NOW = datetime(2030, 5, 17, 13, 45, 30, tzinfo=UTC).timestamp()
_IDENTITY = {
    "id": "1",
    "alias": "ada.kim",
    "managerRef": {"id": "2"},
    "attributes": {"firstname": "Ada", "lastname": "Kim"},
}
_MANAGER = {"id": "2", "alias": "nils", "managerRef": None, "attributes": {"email": "nils@example.com"}}
_ACCOUNT = {
    "id": "3",
    "name": "ada",
    "identityId": "1",
    "sourceId": "s",
    "sourceName": "Staff",
    "nativeIdentity": "ada",
    "created": "2020-01-01T00:00:00Z",
    "hasEntitlements": False,
    "attributes": {"city": "Oslo", "grade": None, "hired": "2029-02-28", "groups": ["a", "b"]},
}


def evaluate(type: str, given: str | None = None, **attributes: Any) -> str | None:
    store = Store(":memory:")
    with store.transaction() as records:
        records.create_tables()
        records.add("identities", [Record(_IDENTITY, {"correlated": True}), Record(_MANAGER, {"correlated": True})])
        newer = {**_ACCOUNT, "id": "4", "created": "2024-01-01T00:00:00Z", "attributes": {"grade": "7", "city": "Pune"}}
        records.add("accounts", [Record(newer), Record(_ACCOUNT)])
        lower = {"id": "5", "name": "Lower Case", "type": "lower", "attributes": None}
        endless = {"id": "6", "name": "Endless", "type": "reference", "attributes": {"id": "Endless"}}
        records.add("transforms", [Record(lower), Record(endless)])
        definition = {"type": type, "attributes": attributes}
        return Evaluator(records, Record(_IDENTITY), _NOW, Random(1)).evaluate(definition, given)


@pytest.mark.parametrize(
    ("type", "given", "attributes", "expected"),
    [
        ("static", None, {"value": "Employee"}, "Employee"),
        (
            "static",
            None,
            {"value": "$a-${b}$!c$d", "a": "1", "b": {"type": "static", "attributes": {"value": "2"}}},
            "1-2$d",
        ),
        ("static", None, {"value": "#if($a=='x')yes#{else}no#end!", "a": "x"}, "yes!"),
        ("concat", None, {"values": ["A", None, {"type": "upper", "attributes": {"input": "b"}}]}, "AB"),
        ("join", None, {"values": ["A", "B"]}, "A,B"),
        ("join", None, {"values": ["A", "B"], "separator": " "}, "A B"),
        ("substring", "abcdef", {"begin": 1, "end": 3}, "bc"),
        ("substring", "abcdef", {"begin": -1, "end": 3}, "abc"),
        ("substring", "abcdef", {"begin": 1, "beginOffset": 1, "end": 4, "endOffset": 1}, "cde"),
        ("substring", "a-b", {"begin": {"type": "indexOf", "attributes": {"substring": "-"}}, "beginOffset": 1}, "b"),
        ("replace", "a1b22", {"regex": r"\d+", "replacement": "#"}, "a#b#"),
        ("replace", "Kim, Ada", {"regex": r"(\w+), (\w+)", "replacement": "$2 $1"}, "Ada Kim"),
        ("replaceAll", "ab", {"table": {"a": "b", "b": "c"}}, "cc"),
        ("split", "a;b;c", {"delimiter": ";", "index": 1}, "b"),
        ("split", "a;b", {"delimiter": ";", "index": "5"}, None),
        ("lower", "ÅB", {}, "åb"),
        ("upper", "åb", {}, "ÅB"),
        ("trim", " a ", {}, "a"),
        ("upper", None, {}, None),
        ("lookup", "OSL", {"table": {"OSL": "Oslo", "default": "Elsewhere"}}, "Oslo"),
        ("lookup", "X", {"table": {"OSL": "Oslo", "default": "Elsewhere"}}, "Elsewhere"),
        ("firstValid", None, {"values": [{"type": "identityAttribute", "attributes": {"name": "none"}}, "b"]}, "b"),
        (
            "firstValid",
            None,
            {"values": [{"type": "rule", "attributes": {"name": "x"}}, "b"], "ignoreErrors": True},
            "b",
        ),
        (
            "conditional",
            None,
            {
                "expression": "$c eq Oslo",
                "positiveCondition": "$c",
                "negativeCondition": "n",
                "c": {"type": "accountAttribute", "attributes": {"sourceName": "Staff", "attributeName": "city"}},
            },
            "Oslo",
        ),
        ("conditional", None, {"expression": "a eq A", "positiveCondition": "p", "negativeCondition": "n"}, "n"),
        ("identityAttribute", None, {"name": "lastname"}, "Kim"),
        ("accountAttribute", None, {"sourceName": "Staff", "attributeName": "city"}, "Oslo"),
        (
            "accountAttribute",
            None,
            {"sourceName": "Staff", "attributeName": "city", "accountSortDescending": True},
            "Pune",
        ),
        ("accountAttribute", None, {"sourceName": "Staff", "attributeName": "grade"}, "7"),
        (
            "accountAttribute",
            None,
            {"sourceName": "Staff", "attributeName": "grade", "accountReturnFirstLink": True},
            None,
        ),
        (
            "accountAttribute",
            None,
            {
                "sourceName": "Staff",
                "attributeName": "city",
                "accountPropertyFilter": '(city == "Pune") && !(grade.isNull())',
            },
            "Pune",
        ),
        ("accountAttribute", None, {"sourceName": "Staff", "attributeName": "groups"}, "a"),
        ("accountAttribute", None, {"sourceName": "Other", "attributeName": "city"}, None),
        ("reference", "ÅB", {"id": "Lower Case"}, "åb"),
        ("reference", None, {"id": "Lower Case", "input": {"type": "static", "attributes": {"value": "X"}}}, "x"),
        ("base64Encode", "ab", {}, "YWI="),
        ("base64Decode", "YWI=", {}, "ab"),
        ("leftPad", "7", {"length": "3", "padding": "0"}, "007"),
        ("rightPad", "7", {"length": 3}, "7  "),
        ("normalizeNames", "jOHN VON o'brien-mCdONALD iii", {}, "John von O'Brien-McDonald III"),
        ("decomposeDiacriticalMarks", "Núñez Zoë", {}, "Nunez Zoe"),
        ("e164phone", "020 123 4567", {"defaultRegion": "NL"}, "+31201234567"),
        ("e164phone", "(512) 346-2000", {}, "+15123462000"),
        ("e164phone", "none", {}, None),
        ("iso3166", "Norway", {}, "NO"),
        ("iso3166", "no", {"format": "alpha3"}, "NOR"),
        ("iso3166", "NOR", {"format": "numeric"}, "578"),
        ("iso3166", "Atlantis", {}, None),
        ("indexOf", "abcb", {"substring": "b"}, "1"),
        ("lastIndexOf", "abcb", {"substring": "b"}, "3"),
        ("indexOf", "abc", {"substring": "x"}, "-1"),
        (
            "dateFormat",
            "12/31/1995",
            {"inputFormat": "M/d/yyyy", "outputFormat": "ISO8601"},
            "1995-12-31T00:00:00.000Z",
        ),
        ("dateFormat", "1995-12-31T10:00:00+02:00", {"outputFormat": "MMM d, yyyy hh:mm a"}, "Dec 31, 1995 08:00 AM"),
        ("dateMath", None, {"expression": "now-5d/d"}, "2030-05-12T00:00"),
        ("dateMath", "2030-01-31T10:20:30Z", {"expression": "+1M"}, "2030-02-28T10:20"),
        ("dateMath", "2030-01-31T10:20:30Z", {"expression": "+12h/m", "roundUp": True}, "2030-01-31T22:21"),
        (
            "dateCompare",
            None,
            {
                "firstDate": "2029-02-28T00:00:00Z",
                "secondDate": "now",
                "operator": "LT",
                "positiveCondition": "active",
                "negativeCondition": "prehire",
            },
            "active",
        ),
        (
            "rule",
            None,
            {
                "name": "Cloud Services Deployment Utility",
                "operation": "getReferenceIdentityAttribute",
                "uid": "manager",
                "attributeName": "email",
            },
            "nils@example.com",
        ),
        (
            "rule",
            "abcdef",
            {"name": "Cloud Services Deployment Utility", "operation": "getEndOfString", "numChars": 2},
            "ef",
        ),
        ("displayName", None, {}, "Ada Kim"),
        ("usernameGenerator", None, {"patterns": ["$fn", "$fn${uniqueCounter}"], "fn": "nils"}, "nils1"),
    ],
)
def test_value(type: str, given: str | None, attributes: dict[str, Any], expected: str | None) -> None:
    assert evaluate(type, given, **attributes) == expected


@pytest.mark.parametrize(("type", "length"), [("randomNumeric", 10), ("randomAlphaNumeric", 8), ("uuid", 36)])
def test_random_values_have_a_length(type: str, length: int) -> None:
    assert len(evaluate(type, length=length) or "") == length


@pytest.mark.parametrize(
    ("type", "given", "attributes", "part"),
    [
        ("reference", None, {"id": "Endless"}, "refers to itself"),
        ("reference", None, {"id": "Unknown"}, "no transform with the name 'Unknown'"),
        ("substring", "ab", {"begin": 5}, "not within the 2 characters"),
        ("split", "a", {"delimiter": ";", "index": 1, "throws": True}, "IndexOutOfBoundsException"),
        ("replace", "a", {"regex": "("}, "not a regular expression"),
        ("replace", "a", {"regex": "a", "replacement": "$9"}, "names a group"),
        ("dateFormat", "soon", {}, "Unparseable date"),
        ("dateFormat", "10-10", {"inputFormat": "dd-dd"}, "does not parse dates"),
        ("dateMath", "2030-01-01", {"expression": "+1x"}, "not understood"),
        ("dateMath", "9999-12-01", {"expression": "+9y"}, "beyond"),
        ("dateCompare", None, {"firstDate": "now", "secondDate": "now", "operator": "eq"}, "operator must be"),
        ("conditional", None, {"expression": "a ne b"}, "eq"),
        ("conditional", None, {"expression": "$a eq b"}, "is null"),
        ("concat", None, {"values": "a"}, "must be a list"),
        ("lookup", "a", {}, "table must be an object"),
        ("randomNumeric", None, {"length": 451}, "from 1 to 450"),
        ("rule", None, {"name": "Own Rule"}, "does not evaluate the rule"),
        ("rfc5646", "Spanish", {}, "does not evaluate transforms of type"),
        ("static", None, {"value": "#foreach($x in $y)#end"}, "#foreach"),
    ],
)
def test_errors_say_what_is_wrong(type: str, given: str | None, attributes: dict[str, Any], part: str) -> None:
    with pytest.raises(TransformError) as error:
        evaluate(type, given, **attributes)
    assert part in str(error.value)


_FORMATS = ["ISO8601", "EPOCH_TIME_JAVA", "EPOCH_TIME_WIN32", "yyyyMMddHHmmss", "EEE, d MMM yyyy hh:mm:ss a Z"]


@given(st.datetimes(datetime(1970, 1, 2), datetime(2200, 1, 1)), st.sampled_from(_FORMATS))
def test_a_formatted_date_is_parsed_again(date: datetime, pattern: str) -> None:
    whole = date.replace(microsecond=0, tzinfo=UTC)
    assert dates.parse_date(dates.format_date(whole, pattern), pattern) == whole


@given(st.text(st.characters(exclude_characters="$#")))
def test_texts_without_variables_and_directives_are_rendered_as_they_are(text: str) -> None:
    assert templates.render(text, lambda name: "x") == text


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("#if($a.isEmpty())1#elseif($a.startsWith('k') && $n != 3)2#else 3#end", "2"),
        ("#if(!$none)a#if($a == 'x')b#{end}c#end", "ac"),
        ("#set($b = $a.toUpperCase())$b.substring(0,1)", "K"),
        ("${a}x $a.length()", "kimx 3"),
    ],
)
def test_templates(template: str, text: str) -> None:
    assert templates.render(template, {"a": "kim", "n": "2"}.get) == text


@given(st.text(max_size=20))
def test_expressions_are_evaluated_or_refused(text: str) -> None:
    with contextlib.suppress(TransformError):
        expressions.evaluate(text, lambda name: None)


@given(st.text(max_size=30))
def test_templates_are_rendered_or_refused(text: str) -> None:
    with contextlib.suppress(TransformError):
        templates.render(text, lambda name: None)
