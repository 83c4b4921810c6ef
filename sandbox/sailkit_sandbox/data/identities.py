"""The identities of a new tenant: people with managers, departments and states, and a few that nobody has claimed."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any, Final

import attrs

from sailkit_sandbox.base.clock import DAY, REFERENCE_TIME, stamp
from sailkit_sandbox.base.ids import new_id
from sailkit_sandbox.base.vocabulary import (
    DEPARTMENTS,
    FIRST_NAMES,
    LAST_NAMES,
    LOCATIONS,
    TOP_DEPARTMENT,
    TOP_TITLE,
    to_ascii,
)
from sailkit_sandbox.store.database import Record

_REPORTS: Final = 8
_UNCORRELATED_SHARE: Final = 25
_STATES: Final = {"active": 88, "inactive": 7, "prehire": 5}
_STATUSES: Final = {
    "active": {"ACTIVE": 82, "REGISTERED": 3, "UNREGISTERED": 7, "PENDING": 4, "LOCKED": 2, "WARNING": 1, "ERROR": 1},
    "inactive": {"DISABLED": 3, "DEACTIVATED": 1},
    "prehire": {"UNREGISTERED": 3, "PENDING": 1},
}


@attrs.frozen
class Name:
    """A person's name, and the alias made from it."""

    first: str
    last: str
    alias: str

    @property
    def display(self) -> str:
        """The name as it is shown."""
        return f"{self.first} {self.last}"


def people(count: int, random: Random) -> Iterator[Record]:
    """Make people: a tree of managers with eight reports each, whose branches are the departments.

    Args:
        count: how many.
        random: where chance comes from.
    """
    managers: list[dict[str, Any]] = []
    names = unique_names(random)
    for index in range(count):
        manager = managers[(index - 1) // _REPORTS] if index else None
        person = _person(index, count, next(names), manager, random)
        if person.doc["isManager"]:
            managers.append(person.doc)
        yield person


def unclaimed(count: int, random: Random) -> Iterator[Record]:
    """Make the identities of accounts that belong to nobody known, one for every 25 people.

    Args:
        count: how many people there are.
        random: where chance comes from.
    """
    return (_nobody(f"svc-{index:05d}", random) for index in range(1, count // _UNCORRELATED_SHARE + 1))


def unique_names(random: Random) -> Iterator[Name]:
    """Names, none of which comes twice; initials tell namesakes apart."""
    pairs = [(first, last) for first in FIRST_NAMES for last in LAST_NAMES]
    random.shuffle(pairs)
    lap = 0
    while True:
        initials = _letters(lap)
        for first, last in pairs:
            shown = " ".join([*(f"{letter}." for letter in initials), last])
            alias = ".".join([to_ascii(first), *initials.lower(), to_ascii(last)])
            yield Name(first, shown, alias)
        lap += 1


def _letters(number: int) -> str:
    """The number in letters: nothing, A to Z, AA, AB, ..."""
    letters = ""
    while number:
        number, digit = divmod(number - 1, 26)
        letters = chr(ord("A") + digit) + letters
    return letters


def _person(index: int, count: int, name: Name, manager: dict[str, Any] | None, random: Random) -> Record:
    leads = index * _REPORTS + 1 < count
    state = "active" if leads else _pick(_STATES, random)
    status = _pick(_STATUSES[state], random) if index else "ACTIVE"
    department, title = _position(index, manager, leads, random)
    created = REFERENCE_TIME - random.randrange(30, 3000) * DAY - random.randrange(86_400)
    domain = "example.org" if random.random() < 0.1 else "example.com"
    attributes = {
        "uid": name.alias,
        "firstname": name.first,
        "lastname": name.last,
        "displayName": name.display,
        "email": f"{name.alias}@{domain}",
        "identificationNumber": f"{100_000 + index}",
        "department": department,
        "jobTitle": title,
        "location": random.choice(LOCATIONS),
        "managerUid": manager["alias"] if manager else None,
        "workerType": "contractor" if domain == "example.org" else "employee",
        "startDate": stamp(created)[:10],
        "cloudStatus": status,
        "cloudLifecycleState": state,
    }
    doc = {
        "id": new_id(random),
        "name": name.display,
        "created": stamp(created),
        "modified": stamp(REFERENCE_TIME - random.randrange(30 * 86_400)),
        "alias": name.alias,
        "emailAddress": attributes["email"],
        "processingState": "ERROR" if random.random() < 0.02 else "OK",
        "identityStatus": status,
        "managerRef": {"type": "IDENTITY", "id": manager["id"], "name": manager["name"]} if manager else None,
        "isManager": leads,
        "lastRefresh": stamp(REFERENCE_TIME),
        "attributes": attributes,
        "lifecycleState": {"stateName": state, "manuallyUpdated": random.random() < 0.05},
    }
    return Record(doc, {"correlated": True, "protected": index == 0})


def _position(index: int, manager: dict[str, Any] | None, leads: bool, random: Random) -> tuple[str, str]:
    """Department and title: the heads of departments report to the top, everyone else is in the manager's."""
    if manager is None:
        return TOP_DEPARTMENT, TOP_TITLE
    if index <= len(DEPARTMENTS):
        department = list(DEPARTMENTS)[index - 1]
        return department, f"Head of {department}"
    department = str(manager["attributes"]["department"])
    return department, f"{department} Team Lead" if leads else random.choice(DEPARTMENTS[department])


def _nobody(name: str, random: Random) -> Record:
    created = REFERENCE_TIME - random.randrange(30, 3000) * DAY
    doc = {
        "id": new_id(random),
        "name": name,
        "created": stamp(created),
        "modified": stamp(created),
        "alias": name,
        "emailAddress": None,
        "processingState": None,
        "identityStatus": "UNREGISTERED",
        "managerRef": None,
        "isManager": False,
        "lastRefresh": stamp(REFERENCE_TIME),
        "attributes": {"uid": name, "displayName": name, "cloudStatus": "UNREGISTERED"},
        "lifecycleState": None,
    }
    return Record(doc, {"correlated": False, "protected": False})


def _pick(weights: dict[str, int], random: Random) -> str:
    return random.choices(tuple(weights), tuple(weights.values()))[0]
