"""Shapes: one component for one structure, under a name that lasts as long as the structure does."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.document import ref
from scripts.generate.naming.class_aliases import NO_PLACES, Places
from scripts.generate.naming.class_rules import Selection, read_class_rules
from scripts.generate.naming.classes import RESERVED, Shaped, lasting_names, shape
from scripts.generate.naming.policy import load_policy
from scripts.generate.naming.structures import fingerprints
from scripts.generate.render.client import class_name
from scripts.generate.repair import repair
from tests.pipeline.documents import ROOT, document, operation, parameter, thing, upstream

TEXT = {"type": "string"}
ENUM = {"type": "string", "enum": ["A", "B"]}


def shaped(
    answers: dict[str, Any],
    schemas: dict[str, Any] | None = None,
    lock: dict[str, str] | None = None,
    released: Places = NO_PLACES,
) -> Shaped:
    """A document whose operations, by id, have these answers."""
    paths = {f"/{name}": {"get": operation(name, answer)} for name, answer in answers.items()}
    return shape(repair(document(paths, schemas)).document, lock or {}, class_name, released=released)


def components(result: Shaped) -> dict[str, Any]:
    schemas: dict[str, Any] = result.document["components"]["schemas"]
    return schemas


def class_of(result: Shaped, operation_id: str) -> str:
    """The class that an operation answers."""
    media = result.document["paths"][f"/{operation_id}"]["get"]["responses"]["200"]["content"]["application/json"]
    return str(media["schema"]["$ref"]).rpartition("/")[2]


def test_inline_objects_and_enums_become_components_named_after_their_place() -> None:
    result = shaped(
        {"getThing": ref("Thing")},
        {"Thing": thing(kind=ENUM, inner=thing(), rows={"type": "array", "items": thing(b=TEXT)})},
    )
    assert components(result).keys() == {"Thing", "ThingKind", "ThingInner", "ThingRow"}
    assert components(result)["Thing"]["properties"]["kind"] == ref("ThingKind")


@pytest.mark.parametrize(
    ("many", "one"),
    [
        ("types", "ThingType"),
        ("categories", "ThingCategory"),
        ("accesses", "ThingAccess"),
        ("branches", "ThingBranch"),
        ("status", "ThingStatusItem"),
        ("analysis", "ThingAnalysisItem"),
        ("usedBy", "ThingUsedByItem"),
    ],
)
def test_one_of_several_has_their_name_in_the_singular(many: str, one: str) -> None:
    result = shaped({"getThing": ref("Thing")}, {"Thing": thing(**{many: {"type": "array", "items": ENUM}})})
    assert components(result).keys() == {"Thing", one}


def test_r20_the_same_structure_is_the_same_component() -> None:
    result = shaped({"getA": thing(x=TEXT, y=ENUM), "getB": thing(y=ENUM, x=TEXT)})
    assert class_of(result, "getA") == class_of(result, "getB")
    assert len(components(result)) == 2


def test_named_components_of_the_same_structure_stay_apart() -> None:
    result = shaped({"getA": ref("One"), "getB": ref("Other")}, {"One": thing(), "Other": thing()})
    assert components(result).keys() == {"One", "Other"}


def test_null_beside_an_inline_object_stays_at_its_place() -> None:
    result = shaped({"getThing": ref("Thing")}, {"Thing": thing(inner={**thing(), "nullable": True}, other=thing())})
    properties = components(result)["Thing"]["properties"]
    assert properties["inner"] == {"oneOf": [properties["other"]], "nullable": True}


def test_errors_defaults_and_the_experimental_header_are_left_out() -> None:
    one = operation("getThing", parameters=[parameter("X-SailPoint-Experimental", "header"), parameter("a")])
    one["responses"]["400"] = {"description": "", "content": {"application/json": {"schema": thing(error=TEXT)}}}
    result = shape(repair(document({"/a": {"get": one}})).document, {}, class_name)
    assert [p["name"] for p in result.document["paths"]["/a"]["get"]["parameters"]] == ["a"]
    assert result.document["paths"]["/a"]["get"]["responses"].keys() == {"200"}


def test_names_are_unique_whatever_their_case_and_never_those_of_generated_code() -> None:
    schemas = {
        name: thing(**{f"p{n}": TEXT}) for n, name in enumerate(["selector", "Selector", "SELECTOR", *sorted(RESERVED)])
    }
    result = shaped({f"get{n}": ref(name) for n, name in enumerate(schemas)}, schemas)
    names = [name.lower() for name in components(result)]
    assert len(set(names)) == len(schemas)
    assert not set(components(result)) & RESERVED


def relocked(before: Shaped, answers: dict[str, Any], schemas: dict[str, Any]) -> Shaped:
    return shaped(answers, schemas, before.lock)


A, B, C = thing(a=TEXT), thing(b=TEXT), thing(c=TEXT)
USES = {"getA": ref("Tag"), "getB": ref("Tag-2")}


def test_a_structure_keeps_its_name_when_upstream_renumbers() -> None:
    before = shaped(USES, {"Tag": A, "Tag-2": B})
    assert (class_of(before, "getA"), class_of(before, "getB")) == ("Tag", "Tag2")
    swapped = relocked(before, {"getA": ref("Tag-2"), "getB": ref("Tag")}, {"Tag": B, "Tag-2": A})
    assert (class_of(swapped, "getA"), class_of(swapped, "getB")) == ("Tag", "Tag2")


def test_a_structure_keeps_its_number_when_the_unnumbered_one_vanishes() -> None:
    before = shaped(USES, {"Tag": A, "Tag-2": B})
    after = relocked(before, {"getB": ref("Tag")}, {"Tag": B})
    assert class_of(after, "getB") == "Tag2"


def test_a_component_that_changes_keeps_the_name_that_upstream_gives_it() -> None:
    before = shaped({"getA": ref("Tag")}, {"Tag": A})
    after = relocked(before, {"getA": ref("Tag")}, {"Tag": {**A, "properties": {**A["properties"], "new": TEXT}}})
    assert class_of(after, "getA") == "Tag"


def test_a_component_keeps_its_name_when_it_gets_the_structure_of_one_that_vanished() -> None:
    """The name of the other is gone, whatever the lock says of the structure."""
    before = shaped({"getA": ref("Tag"), "getB": ref("Label")}, {"Tag": A, "Label": B})
    after = relocked(before, {"getA": ref("Tag")}, {"Tag": B})
    assert class_of(after, "getA") == "Tag"
    assert components(after).keys() == {"Tag"}


def test_a_new_component_takes_no_name_from_an_old_one() -> None:
    before = shaped({"getA": ref("Tag")}, {"Tag": A})
    after = relocked(before, {"getA": ref("Tag-2"), "getC": ref("Tag")}, {"Tag": C, "Tag-2": A})
    assert class_of(after, "getA") == "Tag"
    assert class_of(after, "getC") == "Tag2"


def test_a_structure_goes_with_upstream_when_it_gets_another_word_and_its_own_is_wanted() -> None:
    before = shaped({"getA": ref("Label")}, {"Label": A})
    after = relocked(before, {"getA": ref("Badge"), "getC": ref("Label")}, {"Badge": A, "Label": C})
    assert (class_of(after, "getA"), class_of(after, "getC")) == ("Badge", "Label")


def test_an_inline_structure_keeps_its_name_when_it_is_used_elsewhere_too() -> None:
    before = shaped({"getAccount": thing(status=ENUM)})
    assert "GetAccountResponseStatus" in components(before)
    after = shaped({"getAccount": thing(status=ENUM), "getA": thing(state=ENUM, more=TEXT)}, lock=before.lock)
    assert "GetAccountResponseStatus" in components(after)


def test_a_component_that_vanishes_leaves_the_lock() -> None:
    before = shaped(USES, {"Tag": A, "Tag-2": B})
    after = relocked(before, {"getA": ref("Tag")}, {"Tag": A})
    assert after.lock == {"Tag": before.lock["Tag"]}


def test_a_fingerprint_is_of_structure_and_not_of_names() -> None:
    marks = fingerprints(
        {"A": thing(x=ref("B")), "B": thing(), "C": thing(x=ref("D")), "D": thing(), "E": thing(y=ref("B"))}
    )
    assert marks["A"] == marks["C"]
    assert marks["B"] == marks["D"]
    assert len({marks["A"], marks["B"], marks["E"]}) == 3


def test_what_tells_the_members_of_a_union_apart_is_handed_on_by_class() -> None:
    union: dict[str, Any] = {
        "oneOf": [ref("one"), ref("other"), TEXT],
        "discriminator": {"propertyName": "kind", "mapping": {"1": ref("one")["$ref"], "2": ref("other")["$ref"]}},
    }
    result = shaped({"getThing": {"type": "array", "items": union}}, {"one": A, "other": B})
    assert result.unions == {frozenset({"One", "Other"}): ("kind", {"1": "One", "2": "Other"})}
    assert "discriminator" not in json.dumps(result.document)
    union["oneOf"] = [TEXT, ref("other"), ref("one")]  # an order that says nothing
    again = shaped({"getThing": {"type": "array", "items": union}}, {"one": A, "other": B})
    assert again.document == result.document


def shuffled(node: Any, seed: random.Random) -> Any:
    """The same JSON with the keys of every object but lists in another order."""
    if isinstance(node, dict):
        keys = list(node)
        seed.shuffle(keys)
        return {key: shuffled(node[key], seed) for key in keys}
    return [shuffled(item, seed) for item in node] if isinstance(node, list) else node


def test_the_order_of_keys_in_the_document_does_not_matter() -> None:
    given_document = upstream("v2025")
    lock = json.loads((ROOT / "openapi" / "classes.lock.json").read_text(encoding="utf-8"))["v2025"]
    rules = read_class_rules(load_policy(ROOT / "openapi" / "names.toml").classes)
    one, other = (
        shape(repair(document).document, lock, class_name, Selection(rules))
        for document in (given_document, shuffled(given_document, random.Random(1)))
    )
    assert json.dumps(one.document, sort_keys=True) == json.dumps(other.document, sort_keys=True)
    assert (one.lock, one.unions) == (other.lock, other.unions)


def test_without_a_lock_the_order_of_keys_does_not_matter_either() -> None:
    schemas = {"Tag": A, "tag": B, "Tag-2": C, "Thing": thing(a=ENUM, b=thing(a=ENUM), c=thing(x=thing(x=TEXT)))}
    answers = {f"get{n}": ref(name) for n, name in enumerate(schemas)} | {"x": thing(c=thing(x=TEXT)), "y": ENUM}
    one = shaped(answers, schemas)
    for number in range(20):
        seed = random.Random(number)
        assert shaped(shuffled(answers, seed), shuffled(schemas, seed)).lock == one.lock


structures = st.sampled_from(
    [A, B, C, ENUM, thing(a=ref("Tag"), e=ENUM), thing(inner=thing(z=TEXT)), thing(inner=thing(y=ENUM))]
)
some_schemas = st.dictionaries(
    st.sampled_from(["Tag", "tag", "Tag-2", "Tag3", "Other", "Request", "any"]), structures, min_size=1
)


@settings(max_examples=40, deadline=None)
@given(some_schemas, some_schemas)
def test_the_lock_of_a_run_gives_the_next_run_the_same_names(old: dict[str, Any], new: dict[str, Any]) -> None:
    """Also where an older lock had a say in it; and every name stays unique."""
    first = shaped({f"get{n}": ref(name) for n, name in enumerate(old)}, old)
    answers = {f"get{n}": ref(name) for n, name in enumerate(new)}
    second = shaped(answers, new, first.lock, first.places)
    third = shaped(answers, new, second.lock, second.places)
    assert third == second
    assert len({name.lower() for name in components(second)}) == len(components(second))


@pytest.mark.parametrize("lock", [{}, {"Tag2": "?"}])
def test_a_name_with_a_number_is_only_given_where_the_plain_one_is_taken(lock: dict[str, str]) -> None:
    schemas = {"a": A, "b": B}
    assert lasting_names(schemas, {"a": "Tag", "b": "Label"}, lock) == {"a": "Tag", "b": "Label"}
    assert lasting_names(schemas, {"a": "Tag", "b": "Tag"}, lock) == {"a": "Tag", "b": "Tag2"}
