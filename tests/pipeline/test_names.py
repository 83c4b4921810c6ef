"""Friendly names: rules and exceptions, what is refused with which advice, the lock of released names."""

from __future__ import annotations

import keyword
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.generate.naming import friendly_names as names
from scripts.generate.naming import name_lock
from scripts.generate.naming.policy import Name, Named, NamesError, Policy, load_policy

OPENAPI = Path(__file__).parents[2] / "openapi"

RULES = """
[words]
plurals = { child = "children", access = "access", pending = "pending" }
particles = ["by", "for", "from", "of"]
endings = ["by id", "details", "list"]
bulk = ["in bulk"]

[[verbs]]
says = ["get", "list"]
methods = ["GET"]
returns = "list"
verb = "list"

[[verbs]]
says = ["patch", "put", "update"]
methods = ["PATCH"]
verb = "update"

[[verbs]]
says = ["put", "set", "update"]
methods = ["PUT"]
verb = "replace"

[[verbs]]
says = ["delete"]
methods = ["POST"]
verb = "bulk_delete"

[nouns]
governance_groups = ["workgroup"]

[reserved]
resources = ["send"]
methods = ["mro"]
"""


def policy(text: str = "", rules: str = RULES) -> Policy:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "names.toml"
        path.write_text(rules + text, encoding="utf-8")
        return load_policy(path)


def op(id: str, tag: str = "Roles", method: str = "GET", path: str = "/p", many: bool = False) -> Named:
    return Named(id, tag, method, path, many)


def named(operation: Named, text: str = "") -> str:
    return str(names.friendly({"v1": [operation]}, policy(text)).names["v1"][operation.id])


def refused(operations: Mapping[str, Sequence[Named]], text: str = "") -> str:
    with pytest.raises(NamesError) as caught:
        names.friendly(operations, policy(text))
    return str(caught.value)


@pytest.mark.parametrize(
    ("operation", "name"),
    [
        (op("listRoles", many=True), "roles.list"),
        (op("getRoles", many=True), "roles.list"),
        (op("getRoleList", many=True), "roles.list"),
        (op("getRole"), "roles.get"),
        (op("getRoleById"), "roles.get"),
        (op("createRole", method="POST"), "roles.create"),
        (op("putRole", method="PUT"), "roles.replace"),
        (op("updateRole", method="PUT"), "roles.replace"),
        (op("updateRole", method="PATCH"), "roles.update"),
        (op("patchRole", method="PATCH"), "roles.update"),
        (op("deleteRole", method="DELETE"), "roles.delete"),
        (op("deleteRoles", method="POST"), "roles.bulk_delete"),
        (op("deleteRolesInBulk", method="POST"), "roles.bulk_delete"),
        (op("approveRolesInBulk", method="POST"), "roles.bulk_approve"),
        (op("getRoleEntitlements", many=True), "roles.list_entitlements"),
        (op("getEntitlementsOfRole", many=True), "roles.list_entitlements"),
        (op("listRoleChild", many=True), "roles.list_children"),
        (op("listRoleAccess", many=True), "roles.list_access"),
        (op("listPendingRoles", many=True), "roles.list_pending"),
        (op("listRoleStatusForAdmin", many=True), "roles.list_statuses_for_admin"),
        (op("enableRolesForIdentities", method="POST"), "roles.enable_for_identities"),
        (op("synchronizeAttributesForRole", method="POST"), "roles.synchronize_attributes"),
        (op("getRoleOwnershipDetails"), "roles.get_ownership"),
        (op("listWorkgroupMembers", "Governance Groups", many=True), "governance_groups.list_members"),
        (op("getSavedSearch", "Saved Search"), "saved_searches.get"),
        (op("getIdentity", "Identities"), "identities.get"),
        (op("getSIMIntegration", "SIM Integrations"), "sim_integrations.get"),
    ],
)
def test_rules(operation: Named, name: str) -> None:
    """A short verb on the noun of the tag: collections are listed, PUT replaces, PATCH updates."""
    assert named(operation) == name


def test_tag_and_exception_tables() -> None:
    """A tag can be given a resource, and an operation id its whole name."""
    text = """
    [resources]
    "IAI Outliers" = "outliers"
    [exceptions.outliers]
    unIgnoreIdentityOutliers = "unignore"
    """
    assert named(op("unIgnoreIdentityOutliers", "IAI Outliers"), text) == "outliers.unignore"
    assert named(op("exportOutliers", "IAI Outliers"), text) == "outliers.export"


def test_an_exception_pins_a_name_when_the_tag_is_renamed() -> None:
    """The resource of an exception stands whatever the tag, as long as some tag still has that resource."""
    operations = {"v1": [op("getRole", "Role Things"), op("listRoles", many=True)]}
    result = names.friendly(operations, policy('[exceptions.roles]\ngetRole = "get"')).names
    assert result["v1"]["getRole"] == Name("roles", "get")


def test_without_rules_the_words_of_the_id_are_the_name() -> None:
    """No table is mandatory."""
    result = names.friendly({"v1": [op("getRoleById")]}, policy(rules="")).names
    assert str(result["v1"]["getRoleById"]) == "roles.get_by_id"


def settled(*operations: Named, text: str = "") -> dict[str, str]:
    """The names of operations of one version, by id."""
    return {id: str(name) for id, name in names.friendly({"v1": operations}, policy(text)).names["v1"].items()}


@pytest.mark.parametrize(
    ("newcomer", "name"),
    [
        (op("getRoleDetails", path="/roles/{id}/details"), "roles.get_details"),
        (op("getRoles", path="/roles"), "roles.list"),
        (op("getRoles", path="/roles/of/{id}"), "roles.get_2"),
        (op("getTheRole", path="/roles/{id}/it"), "roles.get_the"),
    ],
)
def test_of_two_operations_of_one_name_the_shorter_path_has_it(newcomer: Named, name: str) -> None:
    """What gets several lists them, or the end of the id tells them apart, or else a number."""
    first = op("getRole", path="/roles/{id}") if newcomer.path != "/roles" else op("getRole", path="/role")
    assert settled(first, newcomer) == {"getRole": "roles.get", newcomer.id: name}


def test_another_name_is_nobody_elses_and_is_told() -> None:
    """Also not the name that an operation with a longer path has by the rules."""
    operations = [
        op("getRole", path="/roles/{id}"),
        op("getRoleById", path="/roles/{id}/one"),
        op("getRoles", path="/roles"),
        op("listRoles", path="/roles/a/long/one", many=True),
    ]
    result = names.friendly({"v1": operations}, policy())
    assert {id: str(name) for id, name in result.names["v1"].items()} == {
        "getRoles": "roles.get",
        "getRole": "roles.get_2",
        "getRoleById": "roles.get_by_id",
        "listRoles": "roles.list",
    }
    assert result.notices["v1"] == (
        "getRole (GET /roles/{id}) is roles.get_2, although its id gives roles.get; for another name:\n"
        '[exceptions.roles]\ngetRole = "..."',
        "getRoleById (GET /roles/{id}/one) is roles.get_by_id, although its id gives roles.get; for another name:\n"
        '[exceptions.roles]\ngetRoleById = "..."',
    )


def test_collision() -> None:
    """Two exceptions with one name are both told, with the table to write."""
    clash = [op("getRole", path="/roles/{id}"), op("getRoleDetails", path="/roles/{id}/details")]
    text = '[exceptions.roles]\ngetRole = "get"\ngetRoleDetails = "get"'
    assert refused({"v1": clash}, text) == (
        "roles.get would be getRole (GET /roles/{id}) and getRoleDetails (GET /roles/{id}/details) in v1;"
        " keep one:\n"
        '[exceptions.roles]\ngetRole = "..."\ngetRoleDetails = "..."'
    )


@pytest.mark.parametrize(
    ("operations", "result"),
    [
        ([op("getRoleV1", path="/roles/v1/{id}")], {"getRoleV1": "roles.get"}),
        ([op("getRoleV3", path="/roles/v3/{id}")], {"getRoleV3": "roles.get"}),
        ([op("getRoleV2", path="/roles/{id}/v1")], {"getRoleV2": "roles.get_v_2"}),
        (
            [op("getRoleV2", path="/roles/v2/{id}"), op("getRoleV1", path="/roles/v1/{id}")],
            {"getRoleV1": "roles.get", "getRoleV2": "roles.get_v2"},
        ),
    ],
)
def test_the_version_of_a_service_is_no_part_of_a_name(operations: list[Named], result: dict[str, str]) -> None:
    """If path and id have it; of several, the lowest has the plain name."""
    assert settled(*operations) == result


def test_an_exception_holds_for_the_id_with_and_without_the_version() -> None:
    """The more exact one goes first, and a reason for a repetition holds likewise."""
    versioned = op("getRoleV1", path="/roles/v1/{id}")
    assert named(versioned, '[exceptions.roles]\ngetRole = "fetch"') == "roles.fetch"
    assert named(versioned, '[exceptions.roles]\ngetRole = "fetch"\ngetRoleV1 = "read"') == "roles.read"
    text = '[exceptions.roles]\ngetRole = "get_the_role"\n[stutters]\ngetRole = "so be it"'
    assert named(versioned, text) == "roles.get_the_role"
    assert names.unused_exceptions({"v1": [versioned]}, policy(text)) == ["[nouns] governance_groups"]


def test_repeated_operation_id() -> None:
    """An id must stand for one operation."""
    twice = [op("getRole", path="/b"), op("getRole", path="/a")]
    assert refused({"v1": twice}) == "v1: repair the id getRole, which 2 operations have: GET /a, GET /b"


@pytest.mark.parametrize("method", ["import", "_hidden", "Upper", "two words", "1st", "", "naïve"])
def test_method_that_is_no_public_python_name(method: str) -> None:
    """Keywords and whatever is no lower-case identifier are refused."""
    output = refused({"v1": [op("doRole")]}, f'[exceptions.roles]\ndoRole = "{method}"')
    assert f"{method!r} is no public Python name; choose another word:\n" in output
    assert '[exceptions.roles]\ndoRole = "..."' in output


def test_names_that_are_in_use_end_with_an_underscore() -> None:
    """Attributes of every class, keywords, and attributes of the client; a name that names.toml gives is refused."""
    assert named(op("mroRole")) == "roles.mro_"
    assert named(op("importRole")) == "roles.import_"
    rules = policy(rules=RULES.replace('"send"', '"sends"'))
    assert str(names.friendly({"v1": [op("getSend", "Send")]}, rules).names["v1"]["getSend"]) == "sends_.get"
    output = refused({"v1": [op("getSend", "Sending")]}, '[resources]\n"Sending" = "send"')
    assert output == '\'send\' is reserved; choose another resource:\n[resources]\n"Sending" = "..."'


def test_stutter() -> None:
    """A new name that repeats its resource is told, also where an exception gives it."""
    text = policy('[exceptions.roles]\ngetRole = "get_the_role"')
    result = names.friendly({"v1": [op("getRole")]}, text)
    assert result.notices["v1"] == (
        "roles.get_the_role repeats its resource; to say it shorter:\n[exceptions.roles]\n"
        'getRole = "..."\nor say why not:\n[stutters]\ngetRole = "..."',
    )
    released = name_lock.build_lock(result.names, {"v1": [op("getRole")]})
    assert names.friendly({"v1": [op("getRole")]}, text, released).notices["v1"] == ()


def test_stutter_with_a_reason() -> None:
    """A repetition that has its reason stays."""
    text = '[exceptions.roles]\ngetRole = "get_the_role"\n[stutters]\ngetRole = "so be it"'
    assert named(op("getRole"), text) == "roles.get_the_role"


def test_an_operation_has_one_name_in_all_versions() -> None:
    """That of the first, although the rules would give another one in the second; the notice says so."""
    result = names.friendly({"v2": [op("getRoleWork", many=True)], "v1": [op("getRoleWork")]}, policy())
    assert {str(result.names[version]["getRoleWork"]) for version in ("v1", "v2")} == {"roles.get_work"}
    assert not result.notices["v1"]
    (notice,) = result.notices["v2"]
    assert notice.startswith("getRoleWork (GET /p) is roles.get_work, although its id gives roles.list_works;")


def test_exception_for_a_resource_that_no_tag_has() -> None:
    """A misspelt resource does not become one."""
    output = refused({"v1": [op("getRole")]}, '[exceptions.rolls]\ngetRole = "get"')
    assert output == "[exceptions.rolls] getRole: no tag has this resource; correct it, or add it to [split]"
    split = '[exceptions.rolls]\ngetRole = "get"\n[split]\nrolls = "a kind of its own"\nrules = "a mistake"'
    assert named(op("getRole"), split) == "rolls.get"
    assert names.unused_exceptions({"v1": [op("getRole")]}, policy(split))[-1] == "[split] rules"


def test_all_problems_at_once() -> None:
    """One run tells everything, each problem once."""
    bad = [op("importRole"), op("doRole"), op("mroRole")]
    text = '[exceptions.roles]\nimportRole = "import"\nmroRole = "mro"'
    with pytest.raises(NamesError) as caught:
        names.friendly({"v1": bad, "v2": bad[:1]}, policy(text))
    assert len(caught.value.problems) == 2
    assert str(caught.value) == "\n\n".join(caught.value.problems)


WORDS = st.sampled_from(["get", "list", "role", "roles", "by", "id", "status", "import", "mro", "SIM", "v2"])
CAMEL = st.lists(WORDS, max_size=5).map(lambda output: "".join(word[:1].upper() + word[1:] for word in output))
IDS = CAMEL | st.text("aZ1_ 'é", max_size=8)
OPERATIONS = st.builds(
    Named,
    IDS,
    st.sampled_from(["Roles", "Saved Search", "SP-Config", "Send", "", "Access"]),
    st.sampled_from(["GET", "PUT", "POST", "PATCH", "DELETE"]),
    st.sampled_from(["/a", "/b"]),
    st.booleans(),
)
DOCUMENTS = st.dictionaries(st.sampled_from(["v1", "v2"]), st.lists(OPERATIONS, max_size=4))
PLAIN = policy()


def outcome(operations: Mapping[str, Sequence[Named]]) -> Any:
    try:
        return names.friendly(operations, PLAIN).names
    except NamesError as error:
        return error.problems


@given(DOCUMENTS)
def test_names_are_public_unique_identifiers_or_refused(documents: dict[str, list[Named]]) -> None:
    """Whatever the documents say, what is not refused can be written in Python."""
    result = outcome(documents)
    if isinstance(result, tuple):
        assert result
        return
    for by_id in result.values():
        assert len(set(by_id.values())) == len(by_id)
        for name in by_id.values():
            for word in (name.resource, name.method):
                assert word.isidentifier()
                assert not keyword.iskeyword(word)
                assert not word.startswith("_")
            assert name.resource != "send"
            assert name.method != "mro"


@given(DOCUMENTS, st.randoms())
def test_order_does_not_matter(documents: dict[str, list[Named]], random: Any) -> None:
    """Names and complaints are the same in whatever order the operations come."""
    shuffled = {v: random.sample(ops, len(ops)) for v, ops in reversed(documents.items())}
    assert outcome(shuffled) == outcome(documents)


def test_unused_entries() -> None:
    """Entries about nothing in the documents are listed by their place; it is for the caller to mind."""
    text = """
    lifecycle_states = ["state"]
    """
    rules = RULES.replace("[reserved]", text + "[reserved]") + (
        '[resources]\n"Gone Tag" = "gone"\n[exceptions.roles]\ngetRole = "get"\ngetGone = "get_gone"\n'
        '[stutters]\ngetRole = "it does not"\n'
    )
    result = names.unused_exceptions({"v1": [op("getRole")]}, policy(rules=rules))
    assert result == [
        "[exceptions.roles] getGone",
        "[nouns] governance_groups",
        "[nouns] lifecycle_states",
        '[resources] "Gone Tag"',
        "[stutters] getRole",
    ]
