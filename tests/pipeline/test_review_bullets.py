"""Bullets of a report: what they group, and what they name."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.review.bullets import INLINE, SUBJECTS, USERS, VALUES, build_bullets, format_bullet
from scripts.review.lines import merge_changes
from scripts.review.report import Change, Verdict, sort_key
from tests.pipeline.surfaces import changes, field, model, operation, surface

VERDICTS: list[Verdict] = ["breaks", "behaves", "new", "documentation"]
COMPLETE, CUT = VERDICTS[:2], VERDICTS[2:]
SCOPES = "Removed from the scopes: `{}`. Added to the scopes: `{}`."


def change(subject: str, verdict: Verdict = "behaves", message: str = "It differs.", **more: Any) -> Change:
    facts = {"kind": "thing", "version": "v2025", "resource": "things"}
    return Change(subject=subject, verdict=verdict, message=message, **(facts | more))


def call(name: str, verdict: Verdict = "behaves", message: str = "It differs.", **more: Any) -> Change:
    return change(f"tenant.things.{name}", verdict, message, **({"operation": f"GET /{name}"} | more))


def bullets(*items: Change) -> list[str]:
    lines = merge_changes(sorted(items, key=sort_key))
    return [format_bullet(bullet) for bullet in build_bullets(lines)]


@pytest.mark.parametrize("verdict", VERDICTS)
def test_an_equal_change_of_versions_and_subjects_is_said_once(verdict: Verdict) -> None:
    items = [change(name, verdict, remedy="Adapt.", version=v) for name in ("A", "B") for v in ("v2024", "v2025")]
    assert bullets(*items) == ["- **`things`** `A`, `B` (v2024, v2025): It differs. Adapt.\n"]


def test_changes_of_several_versions_are_apart_if_one_version_lacks_a_subject() -> None:
    items = [change("A", version=version) for version in ("v2024", "v2025")]
    assert bullets(*items, change("B")) == [
        "- **`things`**: It differs. `A` (v2024, v2025); `B` (v2025).\n",
    ]


def test_a_kind_is_one_bullet_that_names_the_values_of_each_subject() -> None:
    message = "It was renamed to `{}`."
    assert bullets(*(call(name, message=message.format(name.upper()), remedy="Use it.") for name in "abc")) == [
        "- (v2025): It was renamed to `…`. Use it. "
        "`tenant.things.a`: `A`; `tenant.things.b`: `B`; `tenant.things.c`: `C`.\n"
    ]


def test_many_values_are_lines_below_the_bullet() -> None:
    names = [f"operation_{number:02}" for number in range(INLINE // 20)]
    (output,) = bullets(*(call(name, message=SCOPES.format(f"{name}:read", "all")) for name in names))
    assert output.splitlines() == [
        "- (v2025): Removed from the scopes: `…`. Added to the scopes: `all`.",
        *(f"  - `tenant.things.{name}`: `{name}:read`" for name in names),
    ]


def test_two_values_of_a_subject_are_apart() -> None:
    (output,) = bullets(*(call(name, message=SCOPES.format(f"{name}:old", f"{name}:new")) for name in "ab"))
    assert output.endswith("`tenant.things.a`: `a:old` / `a:new`; `tenant.things.b`: `b:old` / `b:new`.\n")


def test_values_of_one_subject_are_together() -> None:
    (output,) = bullets(*(call("a", "new", f"The parameter `{name}` was added.") for name in "xyz"))
    assert output == "- (v2025): The parameter `…` was added. `tenant.things.a`: `x`, `y`, `z`.\n"


def test_different_changes_of_an_operation_are_one_bullet() -> None:
    output = bullets(call("a", message="It has pages.", kind="p", remedy="Iterate."), call("a", message="It is slow."))
    assert output == ["- `tenant.things.a` (v2025): It has pages. Iterate. It is slow.\n"]


def test_different_changes_of_a_class_are_one_bullet_and_do_not_repeat_the_field() -> None:
    first = change("A.x", "breaks", "The field `x` was removed.", kind="field.removed", remedy="Read `model['x']`.")
    second = change(
        "A.y", "breaks", "The type of the field `y` changed.", kind="field.type", old="y: int", new="y: str"
    )
    assert bullets(first, second) == [
        "- **`things`** `A.x` (v2025): The field was removed. Read `model['x']`. "
        "`A.y`: The type of the field changed. `int` → `str`.\n"
    ]


def test_breaking_changes_of_classes_are_apart_by_resource() -> None:
    assert len(bullets(*(change(name, "breaks", resource=name) for name in "ab"))) == 2
    assert len(bullets(*(change(name, "behaves", resource=name) for name in "ab"))) == 1


def test_new_operations_of_a_resource_are_one_bullet_that_names_all() -> None:
    items = [call(f"a{n:02}", "new", kind="operation.added") for n in range(3 * SUBJECTS)]
    other = change("tenant.z.b", "new", kind="operation.added", resource="z", operation="GET /b")
    first, second = bullets(*items, other)
    assert all(f"`{item.subject}`" in first for item in items)
    assert second == "- `tenant.z.b` (v2025): It differs.\n"


@pytest.mark.parametrize("messages", [["It is new."], [f"It has `{n}`." for n in range(3 * SUBJECTS)]])
@pytest.mark.parametrize("verdict", CUT)
def test_what_does_not_concern_running_code_names_the_first_and_counts_the_others(
    verdict: Verdict, messages: list[str]
) -> None:
    items = [
        call(f"a{n:02}", verdict, messages[n % len(messages)], resource=f"r{n % 2}") for n in range(3 * SUBJECTS + 1)
    ]
    (output,) = bullets(*items)
    assert output.count("`tenant.things.") == SUBJECTS
    even, odd = (len(items) + 1) // 2, len(items) // 2
    assert f" and {2 * SUBJECTS + 1} more (`r1` {odd}, `r0` {even - SUBJECTS})" in output


@given(
    st.lists(
        st.builds(
            call,
            st.sampled_from("abcdefghijkl"),
            st.sampled_from(COMPLETE),
            st.sampled_from(["It differs.", "It has `x`.", "It has `y`, `z`.", "It has `x`; it had `y`."]),
            kind=st.sampled_from(["one", "two"]),
            remedy=st.sampled_from([None, "Do `this`.", "Do that."]),
            version=st.sampled_from(["v2024", "v2025"]),
            resource=st.sampled_from(["things", "others"]),
        ),
        min_size=1,
    )
)
def test_what_breaks_or_behaves_differently_is_complete(items: list[Change]) -> None:
    for verdict in COMPLETE:
        chosen = [item for item in items if item.verdict == verdict]
        output = bullets(*chosen)
        for item in chosen:
            values = [*item.message.split("`")[1::2], *(item.remedy or "").split("`")[1::2]]
            words = f"{item.message} {item.remedy or ''}".replace("`, `", "`").split("`")[::2]
            mine = [text for text in output if f"`{item.subject}`" in text and item.version in text]
            assert any(
                all(f"`{value}`" in text for value in values) and all(word.strip() in text for word in words)
                for text in mine
            )


def test_long_lists_of_values_are_cut_unless_they_concern_running_code() -> None:
    names = [f"V{n:02}" for n in range(VALUES + 4)]
    message = f"New values: {', '.join(f'`{name}`' for name in names)}."
    (new,), (behaves,) = bullets(change("A", "new", message)), bullets(change("A", "behaves", message))
    assert [name in behaves for name in names] == [True] * len(names)
    assert [name in new for name in names] == [True] * VALUES + [False] * 4
    assert new.endswith(" and 4 more.\n")


def test_filters_are_grouped_by_their_operators() -> None:
    old, new = operation(), operation(filterable={"id": ("eq", "in"), "name": ("sw",), "key": ("eq", "in")})
    (output,) = bullets(*changes(surface(old), surface(new)))
    assert "Added to the filters: `id`, `key`: eq, in; `name`: sw." in output


def test_a_field_with_an_odd_name_stays_whole_among_grouped_filters() -> None:
    item = call("a", message="Added to the filters: `a; b: c`: eq; `d`: eq.", kind="filterable.added")
    assert "Added to the filters: `a; b: c`, `d`: eq." in bullets(item)[0]


def test_common_members_of_long_unions_are_left_out() -> None:
    kinds = [f"Kind{n}" for n in range(9)]
    item = change("A.x", kind="field.type", old=f"x: {' | '.join(kinds[1:])}", new=f"x: {' | '.join(kinds[:-1])}")
    assert "`Kind8 | …` → `Kind0 | …`." in bullets(item)[0]


def test_types_that_differ_in_their_order_are_not_shown() -> None:
    assert "→" not in bullets(change("A.x", kind="field.type", old="x: int | str", new="x: str | int"))[0]


def test_operations_that_use_a_class_are_named() -> None:
    users = tuple(f"tenant.things.a{n}" for n in range(USERS + 2))
    assert bullets(change("A", used_by=users)) == [
        "- **`things`** `A` (v2025): It differs. Used by "
        "`tenant.things.a0`, `tenant.things.a1`, `tenant.things.a2` and 2 others.\n"
    ]
    assert "Used by" not in bullets(change("A", "new", used_by=users))[0]


def test_a_removed_feature_is_one_bullet_with_its_classes() -> None:
    keeper = operation("keep_things", returns="Kept")
    kept, gone = model("Kept", field("id")), model("Gone", field("id"))
    readers = [operation(f"read_{n}", returns="Gone") for n in range(3)]
    found = changes(surface(keeper, *readers, kept, gone), surface(keeper, kept))
    assert bullets(*(item for item in found if item.verdict == "breaks")) == [
        "- `tenant.things.read_0`, `tenant.things.read_1`, `tenant.things.read_2` (v2025): The operation was removed. "
        "There is no known replacement. Classes that only they used are removed: `Gone`.\n"
    ]


def test_a_removed_class_that_other_operations_used_has_a_bullet_of_its_own() -> None:
    gone = model("Gone", field("id"))
    users = [operation(f"read_{n}", returns="Gone") for n in range(2)]
    output = bullets(*changes(surface(*users, gone), surface(operation("read_0", returns="str"))))
    assert any("`Gone` (v2025): The class was removed" in text for text in output)
    assert not any("Classes that only they used" in text for text in output)


def test_a_class_that_is_removed_in_more_versions_than_its_operations_has_a_bullet_of_its_own() -> None:
    facts: dict[str, Any] = {"kind": "model.removed", "used_by": ("tenant.things.a",)}
    classes = [change("Gone", "breaks", "The class was removed.", version=v, **facts) for v in ("v2024", "v2025")]
    output = bullets(call("a", "breaks", kind="operation.removed"), *classes)
    assert sorted(output) == [
        "- **`things`** `Gone` (v2024, v2025): The class was removed.\n",
        "- `tenant.things.a` (v2025): It differs.\n",
    ]
