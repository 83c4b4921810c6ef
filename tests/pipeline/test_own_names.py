"""Friendly names by the tables of the project: of the examples, and of every operation of the vendored documents."""

from __future__ import annotations

import json
import re

import pytest

from scripts.generate.naming import friendly_names as names
from scripts.generate.naming import name_lock
from scripts.generate.naming.policy import Named, load_policy
from scripts.generate.notes import Notes
from scripts.generate.render.facts import all_facts
from scripts.generate.repair import repair
from scripts.generate.repair.overlay import apply, read
from tests.pipeline.documents import ROOT
from tests.pipeline.test_names import op

OPENAPI = ROOT / "openapi"


@pytest.mark.parametrize(
    ("operation", "name"),
    [
        (op("listIdentities", "Identities", many=True), "identities.list"),
        (op("getIdentity", "Identities"), "identities.get"),
        (op("deleteIdentity", "Identities", "DELETE"), "identities.delete"),
        (op("resetIdentity", "Identities", "POST"), "identities.reset"),
        (op("getIdentityOwnershipDetails", "Identities"), "identities.get_ownership"),
        (op("getRoleAssignments", "Identities", many=True), "identities.list_role_assignments"),
        (op("getRoleAssignment", "Identities"), "identities.get_role_assignment"),
        (op("startIdentitiesInvite", "Identities", "POST"), "identities.invite"),
        (op("startIdentityProcessing", "Identities", "POST"), "identities.process"),
        (op("synchronizeAttributesForIdentity", "Identities", "POST"), "identities.synchronize_attributes"),
        (
            op("sendIdentityVerificationAccountToken", "Identities", "POST"),
            "identities.send_password_reset",
        ),
        (op("enableAccountsForIdentities", "Accounts", "POST", many=True), "accounts.enable_for_identities"),
        (op("disableAccountForIdentity", "Accounts", "POST"), "accounts.disable_for_identity"),
        (op("searchPost", "Search", "POST", many=True), "search.query"),
    ],
)
def test_names_that_the_examples_of_the_documentation_use(operation: Named, name: str) -> None:
    """The names that people meet first."""
    own = load_policy(OPENAPI / "names.toml")
    assert str(names.friendly({"v1": [operation]}, own).names["v1"][operation.id]) == name


def test_acknowledgements_are_the_same_kind_of_text_everywhere() -> None:
    """Each names a released name in full, and gives a reason."""
    own = load_policy(OPENAPI / "names.toml")
    for given_names in own.acknowledged.values():
        for name, reason in given_names.items():
            assert name.count(".") == 1
            assert reason


@pytest.fixture(scope="module")
def documents() -> dict[str, list[Named]]:
    """Every operation of both vendored documents, repaired."""
    result = {}
    for path in (OPENAPI / "v2024.json", OPENAPI / "v2025.json"):
        if not path.exists():
            pytest.skip(f"{path.name} is not vendored yet")
        repairs = read(OPENAPI / "repairs") if (OPENAPI / "repairs").exists() else ()
        document = repair(apply(json.loads(path.read_text(encoding="utf-8")), path.stem, repairs).document).document
        result[path.stem] = [
            Named(facts.id, facts.tag, facts.method, facts.path, facts.paging is not None)
            for facts in all_facts(document, Notes()).values()
        ]
    return result


def test_every_operation_has_a_name(documents: dict[str, list[Named]]) -> None:
    """No collision, no stutter without a reason, nothing invalid, and one name per id in both versions."""
    own = load_policy(OPENAPI / "names.toml")
    result = names.friendly(documents, own).names
    assert {v: len(by_id) for v, by_id in result.items()} == {v: len(ops) for v, ops in documents.items()}
    for by_id in result.values():
        for id, name in by_id.items():
            assert all(others.get(id, name) == name for others in result.values())
            singular = re.sub("(ie)?s$", lambda end: "y" if end[1] else "", name.resource)
            output = f"_{name.method}_"
            repeats = f"_{singular}_" in output or f"_{name.resource}_" in output
            assert not repeats or id in own.stutters
    lock = name_lock.read_lock(OPENAPI / "names.lock.json")
    held = names.friendly(documents, own, lock)
    assert name_lock.build_lock(held.names, documents, ruled=held.ruled, released=lock, policy=own) == lock
