"""Identities of a new tenant: people with managers, departments and lifecycle states, and uncorrelated identities."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from random import Random
from typing import Final, TypeAlias

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

_Choice: TypeAlias = tuple[tuple[str, ...], tuple[int, ...]]


def _weigh(weights: dict[str, int]) -> _Choice:
    """Return choices with their cumulative weights."""
    return tuple(weights), tuple(accumulate(weights.values()))


_STATES: Final = _weigh({"active": 88, "inactive": 7, "prehire": 5})
_STATUSES: Final = {
    "active": _weigh(
        {"ACTIVE": 82, "REGISTERED": 3, "UNREGISTERED": 7, "PENDING": 4, "LOCKED": 2, "WARNING": 1, "ERROR": 1}
    ),
    "inactive": _weigh({"DISABLED": 3, "DEACTIVATED": 1}),
    "prehire": _weigh({"UNREGISTERED": 3, "PENDING": 1}),
}


@attrs.frozen
class Manager:
    """What reports have of their manager, so that the documents of managers need not stay in memory."""

    id: str
    name: str
    alias: str
    department: str


@attrs.frozen
class Name:
    """Name of a person, with the alias."""

    first: str
    last: str
    alias: str

    @property
    def display(self) -> str:
        """The display name."""
        return f"{self.first} {self.last}"


def generate_people(count: int, random: Random) -> Iterator[Record]:
    """Generate people in a tree of managers with eight reports each. The top branches are the departments.

    Args:
        count: the number of people.
        random: the source of randomness.
    """
    managers: list[Manager] = []
    names = generate_names(random)
    for index in range(count):
        manager = managers[(index - 1) // _REPORTS] if index else None
        person = _build_person(index, count, next(names), manager, random)
        if person.doc["isManager"]:
            doc = person.doc
            managers.append(Manager(doc["id"], doc["name"], doc["alias"], doc["attributes"]["department"]))
        yield person


def generate_uncorrelated(count: int, random: Random) -> Iterator[Record]:
    """Generate uncorrelated identities, one for every 25 people.

    Args:
        count: the number of people.
        random: the source of randomness.
    """
    return (_build_uncorrelated(f"svc-{index:05d}", random) for index in range(1, count // _UNCORRELATED_SHARE + 1))


def generate_names(random: Random) -> Iterator[Name]:
    """Generate unique names. Initials distinguish equal names."""
    pairs = [(first, last) for first in FIRST_NAMES for last in LAST_NAMES]
    random.shuffle(pairs)
    round_number = 0
    while True:
        initials = _to_letters(round_number)
        for first, last in pairs:
            last_name = " ".join([*(f"{letter}." for letter in initials), last])
            alias = ".".join([to_ascii(first), *initials.lower(), to_ascii(last)])
            yield Name(first, last_name, alias)
        round_number += 1


def _to_letters(number: int) -> str:
    """Return a number in letters: "", A to Z, AA, AB and so on."""
    letters = ""
    while number:
        number, digit = divmod(number - 1, 26)
        letters = chr(ord("A") + digit) + letters
    return letters


def _build_person(index: int, count: int, name: Name, manager: Manager | None, random: Random) -> Record:
    is_manager = index * _REPORTS + 1 < count
    state = "active" if is_manager else _choose_weighted(_STATES, random)
    status = _choose_weighted(_STATUSES[state], random) if index else "ACTIVE"
    department, title = _choose_position(index, manager, is_manager, random)
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
        "managerUid": manager.alias if manager else None,
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
        "managerRef": {"type": "IDENTITY", "id": manager.id, "name": manager.name} if manager else None,
        "isManager": is_manager,
        "lastRefresh": stamp(REFERENCE_TIME),
        "attributes": attributes,
        "lifecycleState": {"stateName": state, "manuallyUpdated": random.random() < 0.05},
    }
    return Record(doc, {"correlated": True, "protected": index == 0})


def _choose_position(index: int, manager: Manager | None, is_manager: bool, random: Random) -> tuple[str, str]:
    """Return the department and title. Everyone below a head of department is in the manager's."""
    if manager is None:
        return TOP_DEPARTMENT, TOP_TITLE
    if index <= len(DEPARTMENTS):
        department = list(DEPARTMENTS)[index - 1]
        return department, f"Head of {department}"
    department = manager.department
    return department, f"{department} Team Lead" if is_manager else random.choice(DEPARTMENTS[department])


def _build_uncorrelated(name: str, random: Random) -> Record:
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


def _choose_weighted(choice: _Choice, random: Random) -> str:
    names, cumulative_weights = choice
    return random.choices(names, cum_weights=cumulative_weights)[0]
