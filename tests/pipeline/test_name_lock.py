"""Lock of the friendly names: what is held, what has to be acknowledged, and that a run agrees with the next one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.generate.naming import friendly_names as names
from scripts.generate.naming import name_lock
from scripts.generate.naming.policy import Name, Named, NamesError
from tests.pipeline.test_names import op, policy

NAMES = {"v1": {"getRole": Name("roles", "get"), "createRole": Name("roles", "create")}}


def locked(version_names: name_lock.Names, **paths: str) -> name_lock.Lock:
    """The lock of names; each operation has the path `/` and its id, or the one that is given."""
    operations = {
        version: [op(id, path=paths.get(id, f"/{id}")) for id in by_id] for version, by_id in version_names.items()
    }
    return name_lock.build_lock(version_names, operations)


def lost(new: name_lock.Names, text: str = "", **paths: str) -> str:
    try:
        name_lock.check_lock(locked(NAMES), locked(new, **paths), policy(text))
    except NamesError as error:
        return str(error)
    return ""


def test_lock_text_is_stable() -> None:
    """The same names give the same bytes, sorted, whatever their order."""
    text = name_lock.lock_text(locked(NAMES))
    assert text == name_lock.lock_text(locked({"v1": dict(reversed(NAMES["v1"].items()))}))
    assert json.loads(text) == {
        "v1": {
            "roles.create": {"address": "GET /createRole", "id": "createRole", "tag": "Roles", "returns": "one"},
            "roles.get": {"address": "GET /getRole", "id": "getRole", "tag": "Roles", "returns": "one"},
        }
    }
    assert text.index("roles.create") < text.index("roles.get")
    assert text.endswith("}\n")


def test_lock_is_read_back(tmp_path: Path) -> None:
    """A lock that was written is read back; without a file, no name is locked."""
    path = tmp_path / "names.lock.json"
    assert name_lock.read_lock(path) == {}
    path.write_text(name_lock.lock_text(locked(NAMES)), encoding="utf-8")
    assert name_lock.read_lock(path) == locked(NAMES)
    assert name_lock.ids_by_place(locked(NAMES), "v1") == {
        ("/getRole", "get"): "getRole",
        ("/createRole", "get"): "createRole",
    }


@pytest.mark.parametrize(
    ("text", "output"),
    [
        ("{", "not JSON"),
        ("[]", "the lock should be a table"),
        ('{"v1": {"a.b": "id"}}', "the lock.v1.a.b should be"),
        ('{"v1": {"a.b": {"id": "getA"}}}', "the lock.v1.a.b has no address"),
    ],
)
def test_lock_that_is_none(tmp_path: Path, text: str, output: str) -> None:
    """A file that is no lock is refused, with its path."""
    path = tmp_path / "names.lock.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(NamesError, match=r"names\.lock\.json") as caught:
        name_lock.read_lock(path)
    assert output in str(caught.value)


def test_lock_lets_names_stay_and_come() -> None:
    """Names that stay and new names need no word."""
    assert lost({"v1": {**NAMES["v1"], "listRoles": Name("roles", "list")}, "v2": NAMES["v1"]}) == ""


def test_lock_holds_a_name_whose_operation_is_gone() -> None:
    """A dropped name is told with the lines that would acknowledge it, and they do."""
    new = {"v1": {"getRole": Name("roles", "get")}}
    assert lost(new) == (
        "v1: the released name roles.create would be gone, with createRole (GET /createRole):\n"
        '[acknowledged."v1"]\n"roles.create" = "<why, and what to use instead>"'
    )
    assert lost(new, '[acknowledged."v1"]\n"roles.create" = "gone"') == ""
    assert lost(new, '[acknowledged."v2"]\n"roles.create" = "gone"') != ""


def test_lock_holds_a_name_that_would_change() -> None:
    """A renamed operation can keep its name by an exception, or the name is let go."""
    new = {"v1": {**NAMES["v1"], "getRole": Name("roles", "fetch")}}
    assert lost(new) == (
        "v1: the released name roles.get would be roles.fetch; to keep it:\n"
        '[exceptions.roles]\ngetRole = "get"\n'
        'to let it go:\n[acknowledged."v1"]\n"roles.get" = "use roles.fetch"'
    )


def test_lock_holds_a_name_that_would_stand_for_another_operation() -> None:
    """A name does not change its meaning silently."""
    new = {"v1": {"createRole": Name("roles", "create"), "getOtherRole": Name("roles", "get")}}
    assert "roles.get would stand for getOtherRole (GET /getOtherRole), not for getRole (GET /getRole):" in lost(new)
    assert lost(new, '[acknowledged."v1"]\n"roles.get" = "another operation now"') == ""


def test_lock_holds_a_name_whose_id_another_operation_has_now() -> None:
    """The address decides: upstream gives an id to another operation, or another id to an operation, at will."""
    message = lost(NAMES, getRole="/work/{id}")
    assert "roles.get would stand for getRole (GET /work/{id}), not for getRole (GET /getRole):" in message
    assert (
        lost({"v1": {"createRole": Name("roles", "create"), "readRole": Name("roles", "get")}}, readRole="/getRole")
        == ""
    )
    entry = {"address": "GET /roles/{id}", "id": "getRole"}
    same = {"v1": {"roles.get": {**entry, "address": "GET /roles/{roleId}"}}}
    name_lock.check_lock({"v1": {"roles.get": entry}}, same, policy())


def test_lock_holds_the_names_of_a_version_that_is_gone() -> None:
    """A version without operations lost every name."""
    assert lost({}).count("the released name") == 2


def test_stale_acknowledgement() -> None:
    """An acknowledgement of a name that did not change is refused."""
    text = '[acknowledged."v1"]\n"roles.get" = "gone"\n"roles.long_gone" = "history"'
    assert lost(NAMES, text) == (
        "v1: stale acknowledgement, roles.get still stands for getRole; remove from "
        '[acknowledged."v1"]:\n"roles.get" = ...'
    )


# What is held


def run(operations: list[Named], lock: name_lock.Lock, text: str = "", version: str = "v1") -> name_lock.Lock:
    """The lock after a run that has to succeed, and that the next run agrees with."""
    after = _run({version: operations}, lock, text)
    assert _run({version: operations}, after, text) == after
    return after


def _run(operations: Mapping[str, list[Named]], lock: name_lock.Lock, text: str) -> name_lock.Lock:
    own = policy(text)
    result = names.friendly(operations, own, lock)
    new = name_lock.build_lock(result.names, operations, ruled=result.ruled, released=lock, policy=own)
    name_lock.check_lock(lock, new, own)
    return new


def meanings(lock: name_lock.Lock, version: str = "v1") -> dict[str, str]:
    return {name: entry["address"] for name, entry in lock[version].items()}


ROLE = op("getRole", path="/roles/{id}")
LOCK = run([ROLE], {})


def test_a_name_is_held_when_upstream_changes_the_id() -> None:
    """Also when it changes it again, and the name of a parameter with it."""
    for id in ("fetchRole", "readRole"):
        assert meanings(run([op(id, path="/roles/{roleId}")], LOCK)) == {"roles.get": "GET /roles/{roleId}"}
    twice = run([op("readRole", path="/roles/{id}")], run([op("fetchRole", path="/roles/{id}")], LOCK))
    entry = twice["v1"]["roles.get"]
    assert (entry["address"], entry["id"], entry["by_rule"]) == ("GET /roles/{id}", "readRole", "roles.read")


@pytest.mark.parametrize(
    "role", [op("getRole", "Work", path="/roles/{id}"), op("getRole", path="/roles/{id}", many=True)]
)
def test_a_name_is_held_when_upstream_changes_the_tag_or_what_it_returns(role: Named) -> None:
    """Also if the new tag has another resource already; and back."""
    work = op("getWork", "Work", path="/work")
    lock = run([ROLE, work], {})
    after = run([role, work], lock)
    assert meanings(after) == meanings(lock)
    assert meanings(run([ROLE, work], after)) == meanings(lock)


def test_a_renamed_tag_keeps_its_resource() -> None:
    """Also for new operations, and when it is renamed again; what names.toml says of it is a change of the policy."""
    lock = LOCK
    for number, tag in enumerate(("Duties", "Jobs"), 1):
        operations = [op("getRole", tag, path="/roles/{id}")]
        operations += [op(f"makeRole{n}", tag, "POST", f"/roles/{n}") for n in range(number)]
        lock = run(operations, lock)
        assert {name.partition(".")[0] for name in lock["v1"]} == {"roles"}
    with pytest.raises(NamesError, match=r"the released name roles\.get would be work\.get_role"):
        run(operations, lock, '[resources]\nJobs = "work"')


def test_an_exception_for_another_id_does_not_rename_what_was_released() -> None:
    """Not if upstream gives this id to a released operation, nor if a new operation has it while the name is in use."""
    text = '[exceptions.roles]\nfetchRole = "load"\nloadRole = "get"'
    for id in ("fetchRole", "loadRole"):
        lock = run([op(id, path="/roles/{id}")], LOCK, text)
        assert meanings(lock) == {"roles.get": "GET /roles/{id}"}
        assert run([op(id, path="/roles/{id}")], lock, text) == lock
    assert meanings(run([ROLE, op("loadRole", path="/a")], LOCK, text)) == {
        "roles.get": "GET /roles/{id}",
        "roles.load": "GET /a",
    }


def test_a_released_name_goes_before_a_new_one_with_a_shorter_path() -> None:
    lock = run([op("getRole", path="/roles/of/{id}")], {})
    after = run([op("getRole", path="/roles/of/{id}"), op("getRoleDetails", path="/roles")], lock)
    assert meanings(after)["roles.get"] == "GET /roles/of/{id}"


def test_an_operation_that_takes_an_old_id_does_not_take_the_name() -> None:
    """The number goes to the newcomer, and stays with it."""
    taken = run([op("getRole", path="/a"), op("getRoleV1", path="/roles/{id}")], LOCK)
    assert meanings(taken) == {"roles.get": "GET /roles/{id}", "roles.get_2": "GET /a"}
    assert meanings(run([op("getRole", path="/a")], taken, LET_GO)) == {"roles.get_2": "GET /a"}


def test_a_name_that_would_call_another_address_stops_the_run() -> None:
    with pytest.raises(NamesError, match=r"roles\.get would stand for getRole \(GET /work\)") as raised:
        run([op("getRole", path="/work")], LOCK)
    assert str(raised.value).endswith('"roles.get" = "moved from GET /roles/{id} to GET /work"')


@pytest.mark.parametrize(
    ("operations", "text"),
    [
        ([op("getRole", "Work", path="/work")], ", whose place works.get_role (GET /work) may have taken:"),
        ([op("fetchRole", path="/role/{id}")], ", whose place roles.fetch (GET /role/{id}) may have taken:"),
        ([op("fetchRole", path="/something/else")], "getRole (GET /roles/{id}):"),
    ],
)
def test_a_stop_names_what_took_the_place(operations: list[Named], text: str) -> None:
    with pytest.raises(NamesError) as raised:
        run(operations, LOCK)
    assert text in str(raised.value)


LET_GO = '[acknowledged."v1"]\n"roles.get" = "gone"'


def test_a_change_of_the_policy_is_not_held_but_told() -> None:
    """The id is the same, so the name was changed on purpose; an exception with an acknowledgement does it."""
    text = '[exceptions.roles]\ngetRole = "fetch"'
    with pytest.raises(NamesError, match=r"the released name roles\.get would be roles\.fetch"):
        run([ROLE], LOCK, text)
    assert meanings(run([ROLE], LOCK, f"{text}\n{LET_GO}")) == {"roles.fetch": "GET /roles/{id}"}


def test_a_name_that_was_let_go_can_stand_for_another_operation() -> None:
    """The acknowledgement is not stale then, and does not let the name go a second time."""
    work = [op("getRole", path="/work")]
    lock = run(work, LOCK, LET_GO)
    assert meanings(lock) == {"roles.get": "GET /work"}
    with pytest.raises(NamesError, match="was let go before; write a new text"):
        run([], lock, LET_GO)
    assert run([], lock, LET_GO.replace("gone", "gone again")) == {"v1": {}}


def test_a_name_that_goes_and_comes_back_needs_no_word() -> None:
    gone = run([], LOCK, LET_GO)
    back = run([ROLE], gone, LET_GO)
    assert meanings(back) == {"roles.get": "GET /roles/{id}"}
    with pytest.raises(NamesError, match="was let go before"):
        run([], back, LET_GO)


def test_a_new_version_has_the_names_of_the_others_for_the_same_addresses() -> None:
    """With or without the version of the service in the path, or else of the same id under another tag; a name that
    the other versions dispute is left alone."""
    ids = {
        "v3": op("fetchRole", path="/roles/{id}"),
        "v4": op("fetchRoleV1", path="/roles/v1/{id}"),
        "v5": op("getRole", "Work", path="/work"),
        "v6": op("getRoleV2", "Work", path="/work/v2"),
    }
    for version, operation in ids.items():
        documents = {"v1": [ROLE], version: [operation]}
        lock = _run(documents, LOCK, "")
        assert [*meanings(lock, version)] == ["roles.get"]
        assert _run(documents, lock, "") == lock
    both = [op("getRole", path="/work"), op("zRole", path="/roles/{id}")]
    assert meanings(_run({"v1": [ROLE], "v7": both}, LOCK, ""), "v7")["roles.get"] == "GET /roles/{id}"
    disputed = {**LOCK, "v2": {"roles.load": LOCK["v1"]["roles.get"]}}
    with pytest.raises(NamesError, match=r"released name roles\.load"):
        _run({"v1": [ROLE], "v2": [], "v3": [ids["v3"]]}, disputed, "")
    lock = _run({"v1": [ROLE], "v2": [op("loadRole", path="/roles/{id}")], "v3": [ids["v3"]]}, disputed, "")
    assert [*meanings(lock, "v3")] == ["roles.fetch"]


OPERATIONS = st.builds(
    op,
    st.sampled_from(["getRole", "getRoleV1", "getRoleDetails", "fetchRole", "getRoles", "listRoles", "importRole"]),
    st.sampled_from(["Roles", "Role", "Work"]),
    path=st.sampled_from(["/roles", "/roles/{id}", "/roles/v1/{id}", "/roles/v2/{id}", "/work"]),
    many=st.booleans(),
)
STATES = st.lists(OPERATIONS, max_size=5, unique_by=(lambda one: one.id, lambda one: one.path))


EXCEPTIONS = '[exceptions.roles]\nfetchRole = "get"\n[split]\nroles = "for a test"'


@given(st.lists(STATES, min_size=2, max_size=4), st.sampled_from(["", EXCEPTIONS]))
def test_a_run_stops_only_if_a_released_address_is_gone(states: list[list[Named]], text: str) -> None:
    """No name changes its address, and a second run changes nothing."""
    lock: name_lock.Lock = {"v1": {}}
    for operations in states:
        addresses = {name_lock.place(f"{one.method} {one.path}") for one in operations}
        was = {name: name_lock.place(entry["address"]) for name, entry in lock["v1"].items()}
        if {*was.values()} <= addresses:
            after = run(operations, lock, text)
            assert {name: name_lock.place(after["v1"][name]["address"]) for name in was} == was
            assert len(after["v1"]) == len(operations)
            assert run(operations, after, text) == after
            lock = after
        else:
            with pytest.raises(NamesError):
                run(operations, lock, text)
