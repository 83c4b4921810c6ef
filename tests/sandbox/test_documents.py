"""Search documents of identities are updated by changes, with the same result as a full build."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from sailkit_sandbox.data import seed as seeding
from sailkit_sandbox.services.search.documents import hits
from sailkit_sandbox.store.database import Record, Records, Store
from tests.sandbox.conftest import SandboxApi

KINDS = (
    "identities",
    "accounts",
    "role_assignments",
    "grants",
    "sources",
    "roles",
    "access_profiles",
    "entitlements",
    "workgroups",
)
WRITES = ("remove", "rename", "move", "take back", "take a part back", "add")


class WithdrawnError(Exception):
    """What was written must not stay."""


def documents(store: Store) -> list[Any]:
    with store.transaction() as records:
        return [hit.doc for hit in hits(records, "identities")]


def write(records: Records, kind: str, number: int, action: str) -> None:
    """Change one of the records of a kind, if there are any."""
    people = list(records.all("identities"))
    person = people[number % len(people)].doc["id"]
    result = records.nth(kind, number % max(1, records.count(kind)))
    if result is None:
        assert kind == "grants"
        item = next(records.all("access_profiles")).doc
        grant = {"id": "g", "item": {"type": "ACCESS_PROFILE", "id": item["id"], "name": item["name"]}}
        records.add(kind, [Record(grant, {"identity": person})])
    elif action == "remove":
        records.remove(kind, result.doc["id"])
    elif action == "add":
        records.add(kind, [Record({**result.doc, "id": f"{number}-{result.doc['id']}"}, result.facts)])
    elif action == "move" and kind != "identities":
        moved = {"identityId": person} if kind == "accounts" else {}
        if "owner" in result.doc:
            moved["owner"] = {"type": "IDENTITY", "id": person, "name": "x"}
        facts = {**result.facts, **({"identity": person} if "identity" in result.facts else {})}
        records.save(kind, Record({**result.doc, **moved}, facts))
    else:
        named = {"name": "x", "role": {**result.doc["role"], "name": "x"}} if "role" in result.doc else {"name": "x"}
        records.save(kind, Record({**result.doc, **named}, result.facts))


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(KINDS), st.integers(0, 40), st.sampled_from(WRITES)),
        min_size=1,
        max_size=6,
        unique=True,
    )
)
def test_documents_are_those_of_all_that_was_written(steps: list[tuple[str, int, str]]) -> None:
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as stack:
        path = str(Path(folder, "tenant.db"))
        store = Store(path)
        stack.callback(store.close)
        with store.transaction() as records:
            records.create_tables()
            seeding.seed(records, 30, 1)
        documents(store)
        for kind, number, action in steps:
            with contextlib.suppress(WithdrawnError), store.transaction() as records:
                if action == "take a part back":
                    with contextlib.suppress(WithdrawnError), records.attempt():
                        write(records, kind, number, action)
                        hits(records, "identities")
                        raise WithdrawnError
                else:
                    write(records, kind, number, action)
                    if action == "take back":
                        hits(records, "identities")
                        raise WithdrawnError
            anew = Store(path)
            stack.callback(anew.close)
            assert documents(store) == documents(anew)


def test_what_is_written_is_found_at_once(small_api: SandboxApi) -> None:
    element = small_api.get("/accounts", filters="identity.correlated eq true", limit=1)[0]

    def result() -> list[bool]:
        body = {"indices": ["identities"], "query": {"query": f"id:{element['identityId']}"}}
        (hit,) = small_api.post("/search", body).json()
        return [entry["disabled"] for entry in hit["accounts"] if entry["id"] == element["id"]]

    assert result() == [element["disabled"]]
    action = "enable" if element["disabled"] else "disable"
    assert small_api.post(f"/accounts/{element['id']}/{action}", {}).status_code == 202
    assert result() == [not element["disabled"]]
