"""Any sequence of calls keeps the responses of a resource consistent, over HTTP."""

from __future__ import annotations

import contextlib
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule

from tests.sandbox.conftest import run

NAMES = st.sampled_from(["Wiki", "wiki", "Mail", "Git"])
TEXTS = st.sampled_from(["", "of all", "ß"])


class Sources(RuleBasedStateMachine):
    """Sources by a model: what each is called and how it is described, in the order in which they were made."""

    ids: Bundle[str] = Bundle("ids")

    def __init__(self) -> None:
        super().__init__()
        self._stack = contextlib.ExitStack()
        self._box = self._stack.enter_context(run(identities=2))
        self._owner = self._box.get("/identities")[0]["id"]
        self._model = {entry["id"]: (entry["name"], entry["description"]) for entry in self._box.get("/sources")}

    def teardown(self) -> None:
        self._stack.close()

    def _taken(self, name: str, own: str = "") -> bool:
        return any(known.casefold() == name.casefold() for id, (known, _) in self._model.items() if id != own)

    def _body(self, name: str, text: str) -> dict[str, Any]:
        owner = {"type": "IDENTITY", "id": self._owner}
        return {"name": name, "description": text, "connector": "delimited-file", "owner": owner}

    @rule(target=ids, name=NAMES, text=TEXTS)
    def create(self, name: str, text: str) -> Any:
        response = self._box.post("/sources", self._body(name, text))
        assert response.status_code == (400 if self._taken(name) else 201)
        if response.status_code == 201:
            self._model[response.json()["id"]] = (name, text)
        return response.json().get("id", "0" * 32)

    @rule(id=ids, name=NAMES, text=TEXTS)
    def patch(self, id: str, name: str, text: str) -> None:
        changes = [{"op": "replace", "path": f"/{key}", "value": value} for key, value in self._fields(name, text)]
        self._changed(id, name, text, self._box.patch(f"/sources/{id}", *changes).status_code)

    @rule(id=ids, name=NAMES, text=TEXTS)
    def put(self, id: str, name: str, text: str) -> None:
        response = self._box.http.put(f"/v2025/sources/{id}", json=self._body(name, text))
        self._changed(id, name, text, response.status_code)

    def _fields(self, name: str, text: str) -> list[tuple[str, str]]:
        return [("description", text), ("name", name)]

    def _changed(self, id: str, name: str, text: str, status: int) -> None:
        there = id in self._model
        assert status == (404 if not there else 400 if self._taken(name, id) else 200)
        if status == 200:
            self._model[id] = (name, text)

    @rule(id=consumes(ids))
    def delete(self, id: str) -> None:
        response = self._box.http.delete(f"/v2025/sources/{id}")
        assert response.status_code == (202 if self._model.pop(id, None) else 404)
        assert self._box.http.get(f"/v2025/sources/{id}").status_code == 404

    @rule(id=ids)
    def get(self, id: str) -> None:
        response = self._box.http.get(f"/v2025/sources/{id}")
        assert response.status_code == (200 if id in self._model else 404)
        if id in self._model:
            assert (response.json()["name"], response.json()["description"]) == self._model[id]

    @invariant()
    def lists_and_counts_agree(self) -> None:
        response = self._box.http.get("/v2025/sources", params={"count": "true"})
        listed = {entry["id"]: (entry["name"], entry["description"]) for entry in response.json()}
        assert list(listed.items()) == list(self._model.items())
        assert response.headers["X-Total-Count"] == str(len(listed))
        result = self._box.get("/sources", filters='name eq "WIKI"')
        assert [entry["id"] for entry in result] == [id for id, (name, _) in listed.items() if name.lower() == "wiki"]


TestSources = Sources.TestCase
TestSources.settings = settings(max_examples=15, stateful_step_count=15)
