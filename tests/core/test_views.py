"""Models as views over their JSON: what is read, changed, copied and shared, before and after it was first read."""

import copy
import datetime as dt
import json
import os
import pickle
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import sailkit
from sailkit_api.v2025.models import Identity, IdentityRef, Role, RoleMembershipSelector, Source
from sailkit_core.codec import OneOf, decode, encode
from sailkit_core.model import Model

from . import samples
from .test_models_property import read_all

MODELS = samples.package("v2025")
SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
JSON = st.recursive(
    SCALARS | st.sampled_from(samples.MOMENTS),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)
NAMES = ["owner", "entitlements", "accessProfiles", "membership", "created", "id", "accessModelMetadata", "requestable"]
ROLES = st.dictionaries(
    st.sampled_from(NAMES) | st.text(), JSON | st.fixed_dictionaries({"id": JSON, "criteria": JSON})
)


@pytest.fixture
def frequent_switches() -> Iterator[None]:
    """Let threads interrupt each other as often as they can."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(interval)


def run_together(*functions: Callable[[], object]) -> None:
    """Run functions in threads that begin at the same moment."""
    barrier = threading.Barrier(len(functions))
    threads = [threading.Thread(target=lambda run=run: (barrier.wait(), run())) for run in functions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


@given(ROLES)
def test_any_json_is_the_same_before_and_after_every_field_was_read(data: dict[str, Any]) -> None:
    text = json.dumps(data)
    role, unread = decode("Role", json.loads(text), MODELS), Role.from_dict(data)

    for _ in range(2):
        assert role.to_dict() == dict(role) == json.loads(encode(role)) == data
        assert role == unread == pickle.loads(pickle.dumps(role)) == copy.deepcopy(role)
        assert [role[name] for name in data] == list(data.values())
        assert repr(role) == repr(unread)
        assert attrs.asdict(role) == attrs.asdict(unread)
        read_all(role)
    assert json.dumps(data) == text


def test_an_object_is_wrapped_once_and_changes_are_written_back() -> None:
    role = Role.from_dict(
        {"name": "r", "owner": {"id": "1"}, "entitlements": [{"id": "e1"}, {"id": "e2"}, None, "odd"]}
    )
    owner, entitlements = role.owner, role.entitlements
    assert owner is not None
    assert entitlements is not None
    assert role.owner is owner
    assert role.entitlements is entitlements
    assert role.entitlements[0] is entitlements[0]

    owner.name = "Ann"
    entitlements[1].id = "e3"
    entitlements.append(type(entitlements[0])(id="e4"))
    del entitlements[0]
    raw: Any = {"id": "e5"}
    entitlements.append(raw)
    assert role.entitlements[-1].id == "e5", "also what is added as JSON is a model when it is read"

    assert role.to_dict() == {
        "name": "r",
        "owner": {"id": "1", "name": "Ann"},
        "entitlements": [{"id": "e3"}, None, "odd", {"id": "e4"}, {"id": "e5"}],
    }


def test_objects_of_any_keys_are_changed_in_place() -> None:
    read = decode({"": ["IdentityRef"]}, {"a": [{"id": "1"}], "b": None, "c": {}}, MODELS)

    read["a"][0].name = "x"

    assert encode(read) == b'{"a":[{"id":"1","name":"x"}],"b":null,"c":{}}'


def test_two_models_over_one_object_see_each_others_changes() -> None:
    data = {"id": "1", "owner": {"id": "2"}}
    role, source = decode("Role", data, MODELS), decode("Source", data, MODELS)

    role.owner.name = "Ann"
    source["owner"] = {"id": "3"}

    assert role.owner.id == source.owner.id == "3"
    assert encode(role) == encode(source)


def test_what_was_given_is_not_changed_by_reading() -> None:
    data = {"owner": {"id": "1"}, "entitlements": [{"id": "2"}]}
    before = copy.deepcopy(data)
    given_items: Any = [{"id": "1"}]
    role = Role.from_dict(data)
    made: Any = Role(name="r", owner=data["owner"], entitlements=given_items)  # type: ignore[arg-type]

    read_all(role)
    read_all(made)
    made.owner.id = role.owner.id = "9"  # type: ignore[union-attr]

    assert data == before
    assert given_items == [{"id": "1"}]
    assert type(given_items[0]) is dict


def test_models_and_lists_that_are_given_stay_the_same_objects() -> None:
    owner, items = IdentityRef(id="1"), [IdentityRef(id="2")]
    first, second = Identity(name="a", manager_ref=owner), Identity(name="b", manager_ref=owner)
    role: Any = Role(name="r", owner=owner, entitlements=items)  # type: ignore[arg-type]

    owner.name = "Ann"
    items.append(IdentityRef(id="3"))

    assert first.manager_ref is second.manager_ref is owner
    assert role.entitlements is items
    assert first.to_dict() == {"name": "a", "managerRef": {"id": "1", "name": "Ann"}}
    assert role.to_dict()["entitlements"] == [{"id": "2"}, {"id": "3"}]


def test_a_date_is_sent_as_it_came_until_it_is_changed() -> None:
    text = "2025-01-31T09:30:00.601016489Z"
    identity = Identity.from_dict({"created": text, "modified": text})
    moment = identity.created
    assert moment is not None

    identity.modified = moment + dt.timedelta(days=1)

    assert identity.to_dict() == {"created": text, "modified": "2025-02-01T09:30:00.601016Z"}
    assert identity.modified == moment + dt.timedelta(days=1)
    with pytest.raises(ValueError, match="has no time zone"):
        identity.modified = dt.datetime(2025, 1, 31)


def test_json_of_a_property_is_json() -> None:
    identity = Identity(name="Ann", manager_ref=IdentityRef(id="1"), attributes={"since": dt.date(2025, 1, 31)})
    identity["brandNew"] = {"deep": [1]}

    assert identity["managerRef"] == {"id": "1"}
    assert identity["attributes"] == {"since": "2025-01-31"}
    identity["brandNew"]["deep"].append(2)
    identity["managerRef"]["id"] = "lost: of a typed field it is a copy"
    assert dict(identity) == {
        "name": "Ann",
        "managerRef": {"id": "1"},
        "attributes": {"since": "2025-01-31"},
        "brandNew": {"deep": [1, 2]},
    }
    assert json.loads(json.dumps(identity, default=sailkit.to_json)) == json.loads(identity.to_json()) == dict(identity)
    assert json.loads(json.dumps({"a": [identity]}, default=sailkit.to_json)) == {"a": [dict(identity)]}


@pytest.mark.parametrize(
    "name",
    [
        *("__class__", "__dict__", "__deepcopy__", "__copy__", "__reduce_ex__", "__reduce__", "__getstate__"),
        *("__setstate__", "__eq__", "__attrs_attrs__", "keys", "to_dict", "to_json", "from_dict", "extra", "_kinds"),
    ],
)
def test_no_property_hides_what_a_model_is(name: str) -> None:
    identity = Identity.from_dict({"name": "Ann", name: "x", "managerRef": {name: "y"}})
    assert identity.manager_ref is not None

    for twin in (copy.copy(identity), copy.deepcopy(identity), pickle.loads(pickle.dumps(identity))):
        assert twin == identity
        assert twin.to_dict() == dict(twin) == json.loads(twin.to_json()) == identity.to_dict()
        assert list(twin.keys()) == ["name", name, "managerRef"]
    assert attrs.asdict(identity)["name"] == "Ann"
    assert "x" in repr(identity)


@pytest.mark.parametrize("is_read", [False, True])
def test_a_copy_has_properties_of_its_own(is_read: bool) -> None:
    identity = Identity.from_dict({"name": "Ann", "managerRef": {"id": "1"}})
    if is_read:
        read_all(identity)
    shallow, deep = copy.copy(identity), copy.deepcopy(identity)
    assert identity.manager_ref is not None

    identity.name = "Bob"
    identity.manager_ref.id = "2"

    assert shallow.to_dict() == {"name": "Ann", "managerRef": {"id": "2"}}
    assert deep.to_dict() == {"name": "Ann", "managerRef": {"id": "1"}}


def test_equal_models_hold_equal_json_whatever_was_read() -> None:
    data = {"owner": {"id": "1"}, "created": "2025-01-31T09:30:00.000Z", "entitlements": [{"id": "2"}]}
    first, second = Role.from_dict(data), Role.from_dict(data)
    read_all(first)
    assert first.owner is not None

    assert first == second
    assert second == first
    assert [first] == [second]
    first.owner.id = "3"
    assert first != second
    odd: Any = object()
    assert Identity(name=odd) == Identity(name=odd)
    assert Identity(name=odd) != Identity(name="Ann")


def test_cycles_are_refused_when_they_are_sent() -> None:
    identity = Identity(name="Ann", attributes={})
    assert identity.attributes is not None
    identity.attributes["me"] = identity

    assert repr(identity) == "Identity(name='Ann', attributes={'me': ...})"
    with pytest.raises(ValueError, match=r"(?i)circular"):
        encode(identity)
    twin = copy.deepcopy(identity)
    assert twin.attributes is not None
    assert twin.attributes["me"] is twin


@pytest.mark.usefixtures("frequent_switches")
def test_threads_that_read_an_object_at_once_get_the_same_views() -> None:
    for _ in range(50):
        role = decode("Role", {"owner": {"id": "1"}, "entitlements": [{"id": str(n)} for n in range(20)]}, MODELS)
        seen: list[Any] = []
        run_together(*[lambda role=role, seen=seen: seen.append((role.owner, *role.entitlements))] * 8)

        assert len(seen) == 8
        assert all(a is b for row in seen for a, b in zip(row, seen[0], strict=True))


@pytest.mark.usefixtures("frequent_switches")
def test_reading_never_undoes_what_another_thread_sets() -> None:
    for number in range(300):
        identity = decode("Identity", {"managerRef": {"id": "old"}}, MODELS)

        def write(identity: Any = identity, number: int = number) -> None:
            if number % 2:
                identity.manager_ref = None
            else:
                identity["managerRef"] = {"id": "new"}

        run_together(*[lambda identity=identity: identity.manager_ref] * 3, write)

        assert identity.to_dict() == {"managerRef": None if number % 2 else {"id": "new"}}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="requires fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_process_reads_whatever_other_threads_were_reading() -> None:
    is_done = threading.Event()

    def read() -> None:
        while not is_done.is_set():
            read_all(decode("Role", {"owner": {"id": "1"}, "entitlements": [{"id": "2"}]}, MODELS))

    threads = [threading.Thread(target=read) for _ in range(3)]
    for thread in threads:
        thread.start()
    try:
        for _ in range(20):
            child = os.fork()
            if child == 0:
                role = decode("Role", {"owner": {"id": "1"}, "entitlements": [{"id": "2"}]}, MODELS)
                os._exit(0 if role.owner.id == "1" and role.entitlements[0].id == "2" else 1)
            assert os.waitpid(child, 0)[1] == 0
    finally:
        is_done.set()
        for thread in threads:
            thread.join()


def test_subclasses_of_models_have_their_fields() -> None:
    class Person(Identity):
        @property
        def initial(self) -> str:
            return self.name[0]

    person = Person.from_dict({"name": "Ann", "managerRef": {"id": "1"}})

    assert person.initial == "A"
    assert isinstance(person.manager_ref, IdentityRef)
    assert Person(name="Bob", alias=None).to_dict() == {"name": "Bob", "alias": None}


def test_a_union_that_nothing_fits_stays_as_it_came() -> None:
    membership = RoleMembershipSelector.from_dict(
        {"type": "STANDARD", "criteria": {"operation": "OR", "children": [{}]}}
    )

    assert membership.criteria is not None
    assert membership.to_dict() == {"type": "STANDARD", "criteria": {"operation": "OR", "children": [{}]}}
    assert not isinstance(decode(OneOf(("IdentityRef", "Source")), {"odd": 1}, MODELS), Model)
    assert not isinstance(decode(OneOf(("IdentityRef", "Source")), {}, MODELS), Model)
    source = {"name": "s", "owner": None, "connector": "c"}
    assert isinstance(decode(OneOf(("IdentityRef", "Source")), source, MODELS), Source)
