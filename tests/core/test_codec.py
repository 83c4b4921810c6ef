"""Codec and models: tolerant decoding, lossless encoding, clear errors."""

import copy
import datetime as dt
import json
import sys
import threading
from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest

from sailkit_api.v2025.models import Identity, IdentityRef, LifecycleStateDto
from sailkit_core import codec
from sailkit_core.codec import DATE, decode, encode, plain
from sailkit_core.model import Model, read_property

from . import samples

MODELS = samples.package("v2025")
UTC = dt.UTC


def created(text: Any) -> Any:
    return Identity.from_dict({"created": text}).created


class TestReading:
    def test_values_of_unknown_enums_stay_strings(self) -> None:
        assert Identity.from_dict({"identityStatus": "HIBERNATING"}).identity_status == "HIBERNATING"

    def test_what_was_not_sent_reads_as_none(self) -> None:
        identity = Identity.from_dict({"managerRef": None})

        assert identity.manager_ref is None
        assert identity.lifecycle_state is None
        assert not identity.name, "also where the document requires it"
        assert "managerRef" in identity
        assert "lifecycleState" not in identity
        assert identity.to_dict() == {"managerRef": None}

    @pytest.mark.parametrize("shape", samples.ODD_SHAPES[1:], ids=repr)
    @pytest.mark.parametrize("name", ["managerRef", "created", "attributes", "isManager"])
    def test_a_value_of_another_shape_is_kept_as_it_came(self, name: str, shape: Any) -> None:
        identity = Identity.from_dict({name: shape})

        expected = IdentityRef.from_dict(shape) if name == "managerRef" and isinstance(shape, dict) else shape
        assert read_property(identity, name) == expected
        assert identity[name] == shape
        assert identity.to_dict() == {name: shape}

    def test_unknown_properties_are_readable_and_written_back(self) -> None:
        identity = Identity.from_dict({"name": "Ann", "brandNew": {"a": [1]}})

        assert identity["brandNew"] == {"a": [1]}
        assert dict(identity.extra) == {"brandNew": {"a": [1]}}
        assert "brandNew" in identity
        assert "email_address" not in identity
        assert identity.to_dict() == {"name": "Ann", "brandNew": {"a": [1]}}

    def test_unknown_properties_hide_neither_fields_nor_methods(self) -> None:
        data = {
            "email_address": 1,
            "emailAddress": "a@b.c",
            "to_dict": 2,
            "extra": 3,
            "_field_names": 4,
            "from_dict": 5,
        }
        identity = Identity.from_dict(data)

        assert identity.email_address == "a@b.c"
        assert identity["email_address"] == 1
        assert identity.to_dict() == data
        assert set(identity.extra) == {"email_address", "to_dict", "extra", "_field_names", "from_dict"}

    def test_a_property_that_was_not_sent_is_a_key_error(self) -> None:
        with pytest.raises(KeyError, match="brandNew"):
            Identity.from_dict({})["brandNew"]

    def test_extra_is_read_only(self) -> None:
        extra: Any = Identity.from_dict({"brandNew": 1}).extra

        with pytest.raises(TypeError):
            extra["brandNew"] = 2

    def test_any_mapping_is_read(self) -> None:
        read: Any = decode("Identity", {"name": "Ann"}, MODELS)

        assert Identity.from_dict(read.extra | {"name": "Ann"}) == read

    def test_nesting_deeper_than_python_follows_is_read(self) -> None:
        cls, wire = next(
            (cls, wire)
            for cls in samples.models("v2025")
            for wire, kind in samples.fields(cls).items()
            if kind == cls.__name__ or kind == [cls.__name__]
        )
        listed = isinstance(samples.fields(cls)[wire], list)
        data: dict[str, Any] = {}
        for _ in range(5_000):
            data = {wire: [data] if listed else data}

        read, depth = cls.from_dict(data), 0

        inner: Any = read
        while inner := read_property(inner, wire):
            inner, depth = inner[0] if listed else inner, depth + 1
            assert isinstance(inner, cls)
        assert depth == 5_000
        assert type(read.to_dict()[wire]) is (list if listed else dict)

    def test_the_first_use_of_a_class_may_be_by_many_threads_at_once(self) -> None:
        results: list[Any] = []
        barrier = threading.Barrier(16)

        def use() -> None:
            barrier.wait()
            results.append(Identity.from_dict({"managerRef": {"id": "1"}, "created": "2025-01-31T09:30:00.125Z"}))

        interval = sys.getswitchinterval()
        sys.setswitchinterval(1e-6)
        try:
            for _ in range(10):
                codec._model_reader.cache_clear()
                threads = [threading.Thread(target=use) for _ in range(barrier.parties)]
                for thread in threads:
                    thread.start()
                for thread in threads:
                    thread.join()
        finally:
            sys.setswitchinterval(interval)

        assert len(results) == 160
        assert all(type(r.manager_ref) is IdentityRef and type(r.created) is dt.datetime for r in results)


class TestDates:
    @pytest.mark.parametrize(
        ("text", "moment"),
        [
            ("2025-01-31T09:30:00.125Z", dt.datetime(2025, 1, 31, 9, 30, 0, 125_000, UTC)),
            ("2025-01-31T09:30:00.000Z", dt.datetime(2025, 1, 31, 9, 30, tzinfo=UTC)),
            ("2025-01-31T09:30:00Z", dt.datetime(2025, 1, 31, 9, 30, tzinfo=UTC)),
            ("2025-01-31 09:30:00.125Z", dt.datetime(2025, 1, 31, 9, 30, 0, 125_000, UTC)),
            ("2025-01-31T09:30:00,125Z", dt.datetime(2025, 1, 31, 9, 30, 0, 125_000, UTC)),
            ("2025-01-31T093000.12500Z", dt.datetime(2025, 1, 31, 9, 30, 0, 125_000, UTC)),
            ("20250131T093000.1250000Z", dt.datetime(2025, 1, 31, 9, 30, 0, 125_000, UTC)),
            ("2025-W05-5T09:30:00.125Z", dt.datetime(2025, 1, 31, 9, 30, 0, 125_000, UTC)),
            ("2025-01-31T09:30:00.125000Z", dt.datetime(2025, 1, 31, 9, 30, 0, 125_000, UTC)),
            ("2025-01-31T09:30:00.125001Z", dt.datetime(2025, 1, 31, 9, 30, 0, 125_001, UTC)),
            ("2025-01-31T09:30:00.601016489Z", dt.datetime(2025, 1, 31, 9, 30, 0, 601_016, UTC)),
            ("2025-01-31T09:30Z", dt.datetime(2025, 1, 31, 9, 30, tzinfo=UTC)),
            ("2025-01-31T09:30:00+00:00", dt.datetime(2025, 1, 31, 9, 30, tzinfo=UTC)),
            ("2025-01-31T09:30:00.125+0200", dt.datetime(2025, 1, 31, 7, 30, 0, 125_000, UTC)),
            ("2025-01-31T09:30:00-05:00", dt.datetime(2025, 1, 31, 14, 30, tzinfo=UTC)),
            ("2025-01-31T09:30:00", dt.datetime(2025, 1, 31, 9, 30)),
            ("Mon Aug 21 14:57:39 2023", dt.datetime(2023, 8, 21, 14, 57, 39)),
            ("2009-11-10 23:00:00 +0000 UTC", dt.datetime(2009, 11, 10, 23, tzinfo=UTC)),
        ],
    )
    def test_dates_are_read_in_many_forms_and_written_back_to_the_letter(self, text: str, moment: dt.datetime) -> None:
        identity = Identity.from_dict({"created": text})

        assert identity.created == moment
        assert identity.to_dict() == {"created": text}
        assert json.loads(encode(identity)) == {"created": text}

    @pytest.mark.parametrize(
        "text",
        ["", "soon", "2020-09-07T42:14:00Z", "Mon Aug 21 14:57:39 CDT 2023", "09:30", "\ud800", "2025-13-01T00:00:00Z"],
    )
    def test_what_cannot_be_read_as_a_date_stays_text(self, text: str) -> None:
        assert created(text) == text

    def test_a_date_with_a_time_stays_text(self) -> None:
        assert decode(DATE, "2025-01-31", MODELS) == dt.date(2025, 1, 31)
        assert decode(DATE, "20250131", MODELS) == dt.date(2025, 1, 31)
        assert decode(DATE, "2025-01-31T00:00:00Z", MODELS) == "2025-01-31T00:00:00Z"

    @pytest.mark.parametrize(
        ("moment", "text"),
        [
            (dt.datetime(2025, 1, 31, tzinfo=UTC), "2025-01-31T00:00:00Z"),
            (dt.datetime(2025, 1, 31, 0, 0, 0, 5_000, UTC), "2025-01-31T00:00:00.005Z"),
            (dt.datetime(2025, 1, 31, 0, 0, 0, 5, UTC), "2025-01-31T00:00:00.000005Z"),
            (dt.datetime(2025, 1, 31, tzinfo=dt.timezone(dt.timedelta(hours=2))), "2025-01-31T00:00:00+02:00"),
            (dt.date(2025, 1, 31), "2025-01-31"),
        ],
    )
    def test_dates_are_written_with_the_decimals_they_need(self, moment: dt.date, text: str) -> None:
        assert plain(moment) == text
        assert json.loads(encode([moment])) == [text]

    @pytest.mark.parametrize("write", [plain, encode])
    def test_a_datetime_without_time_zone_is_refused(self, write: Callable[[Any], Any]) -> None:
        with pytest.raises(ValueError, match=r"has no time zone; write datetime\(.*tzinfo"):
            write({"created": dt.datetime(2025, 1, 31)})


class TestWriting:
    def test_changed_fields_are_written(self) -> None:
        identity = Identity.from_dict({"name": "Ann", "emailAddress": "a@b.c", "managerRef": {"id": "1", "x": 2}})
        assert isinstance(identity.manager_ref, IdentityRef)

        identity.email_address = None
        identity.name = "Anna"
        identity.manager_ref.name = "Boss"
        identity.is_manager = True
        identity["brandNew"] = 1

        assert json.loads(encode(identity)) == {
            "name": "Anna",
            "emailAddress": None,
            "managerRef": {"id": "1", "x": 2, "name": "Boss"},
            "isManager": True,
            "brandNew": 1,
        }

    def test_an_argument_left_out_is_not_sent_and_none_is_null(self) -> None:
        identity = Identity(name="Ann", email_address=None)

        assert encode(identity) == b'{"name":"Ann","emailAddress":null}'
        assert encode(Identity(name="Ann")) == b'{"name":"Ann"}'

    def test_a_deleted_property_is_not_sent(self) -> None:
        identity = Identity(name="Ann", email_address="a@b.c", alias="ann")

        del identity.email_address
        del identity.email_address, identity["alias"]

        assert identity.email_address is identity.alias is None
        assert identity.to_dict() == {"name": "Ann"}
        with pytest.raises(KeyError, match="without 'alias'"):
            del identity["alias"]

    @pytest.mark.parametrize(
        ("name", "hint"),
        [
            ("emial_address", "did you mean email_address"),
            ("emailAddress", "did you mean email_address"),
            ("brandNew", "it has name, .*email_address"),
            ("to_dict", "it has name, .*email_address"),
        ],
    )
    def test_what_is_no_field_is_refused_with_the_nearest_name(self, name: str, hint: str) -> None:
        make: Any = Identity
        with pytest.raises(AttributeError, match=rf"Identity has no field '{name}'; {hint}"):
            setattr(Identity(name="Ann"), name, 1)
        with pytest.raises(AttributeError, match=rf"Identity has no field '{name}'; {hint}"):
            delattr(Identity(name="Ann"), name)
        with pytest.raises(TypeError, match=rf"Identity has no argument '{name}'; {hint}"):
            make(**{"name": "Ann", name: 1})

    @pytest.mark.parametrize("name", ["email_address", "emialAddress"])
    def test_the_error_for_a_wrong_json_name_says_the_right_one(self, name: str) -> None:
        identity = Identity(name="Ann", email_address="a@b.c")

        with pytest.raises(KeyError, match="did you mean 'emailAddress'"):
            identity[name]
        with pytest.raises(KeyError, match="did you mean 'emailAddress'"):
            del identity[name]

    def test_a_field_is_not_set_by_the_wrong_name(self) -> None:
        with pytest.raises(KeyError, match="did you mean 'emailAddress'"):
            Identity(name="Ann")["email_address"] = 1

    def test_required_fields_must_be_given(self) -> None:
        make: Any = LifecycleStateDto
        with pytest.raises(TypeError, match="manually_updated"):
            make(state_name="active")

    @pytest.mark.parametrize("write", [plain, encode])
    @pytest.mark.parametrize("value", [[...], Ellipsis, {"a": 1j}, [b"bytes"]], ids=repr)
    def test_what_has_no_json_form_is_refused(self, write: Callable[[Any], Any], value: Any) -> None:
        with pytest.raises(TypeError, match="has no JSON form"):
            write(value)

    @pytest.mark.parametrize("number", [float("nan"), float("inf"), -float("inf")])
    def test_numbers_that_json_has_not_are_refused(self, number: float) -> None:
        for value in (number, [None, number], {"a": (number,)}, Identity(name="Ann", attributes={"a": number})):
            with pytest.raises(ValueError, match="not JSON compliant"):
                encode(value)

    def test_tuples_sets_and_uuids_are_written(self) -> None:
        value = {"a": (1, {"x"}), "b": UUID(int=1)}

        assert json.loads(encode(value)) == plain(value) == {"a": [1, ["x"]], "b": str(UUID(int=1))}

    @pytest.mark.parametrize(
        "value",
        ["\ud800", {"\udfff": 1}, 2**200, -(2**63) - 1, 1.5e-7, "null", "", {}, [], "ü\u2028\x7f\0", 1e22, {1: 2}],
        ids=ascii,
    )
    def test_any_json_is_written_as_it_is(self, value: Any) -> None:
        assert json.loads(encode(value)) == json.loads(json.dumps(value))

    def test_text_is_written_in_utf_8(self) -> None:
        assert encode({"name": "Zoë"}) == '{"name":"Zoë"}'.encode()


class TestModels:
    def test_equal_models_have_the_same_properties(self) -> None:
        data = {"name": "Ann", "managerRef": {"id": "1"}}

        assert Identity.from_dict(data) == Identity(name="Ann", manager_ref=IdentityRef(id="1"))
        assert Identity.from_dict(data) != Identity.from_dict({**data, "brandNew": 1})
        assert Identity.from_dict({"id": "1"}) != IdentityRef.from_dict({"id": "1"})
        assert Identity.from_dict(data) != data

    def test_models_have_no_hash_since_they_change(self) -> None:
        with pytest.raises(TypeError, match="unhashable"):
            hash(Identity(name="Ann"))

    def test_a_copy_does_not_share_what_is_set(self) -> None:
        first = Identity(name="Ann")
        second = copy.copy(first)
        second.name = "Bob"

        assert first.name == "Ann"

    def test_repr_shows_what_is_given_by_attribute_name(self) -> None:
        identity = Identity.from_dict({"emailAddress": "a@b.c", "managerRef": {"id": "1"}, "brandNew": None})

        assert repr(identity) == "Identity(email_address='a@b.c', manager_ref=IdentityRef(id='1'), brandNew=None)"

    @pytest.mark.parametrize(
        "data",
        [
            {"clientSecret": "hush"},
            {"attributes": {"password": "hush"}},
            {"attributes": {"deep": [{"apiKey": "hush", "api_key": "hush", "API-TOKEN": ["hush"]}]}},
            {"password": {"value": "hush"}},
            {"managerRef": {"privateKey": "hush"}},
            {"attributes": [{"name": "connectorPassword", "value": "hush"}]},
            {"op": "replace", "path": "/connectorAttributes/password", "value": "hush"},
            {"authorizationHeader": "hush", "ccg_pin": "hush", "accessKey": "hush", "PASSPHRASE": "hush"},
        ],
        ids=str,
    )
    def test_repr_masks_secrets(self, data: dict[str, Any]) -> None:
        text = repr(Identity.from_dict(data))

        assert "hush" not in text
        assert "***" in text

    def test_repr_shows_whether_there_is_a_secret(self) -> None:
        assert repr(IdentityRef.from_dict({"password": None, "hasToken": True})) == (
            "IdentityRef(password=None, hasToken=True)"
        )

    def test_a_field_named_self_is_given_as_self_(self) -> None:
        cls: Any = next(cls for cls in samples.models("v2025") if cls.__name__ == "ConfigObject")

        assert cls(self_={"id": "1"}).to_dict() == {"self": {"id": "1"}}
        assert isinstance(cls.from_dict({"self": {"id": "1"}}).self_, Model)
