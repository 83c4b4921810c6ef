"""Pages of 250 rows in nineteen shapes, as the service sends them: for benchmarks of JSON. Requires sailkit-sandbox."""

from __future__ import annotations

import json
from random import Random
from typing import Any

from sailkit_sandbox import Sandbox

ROWS = 250
HITS = ("identities", "roles", "accessprofiles", "entitlements", "events")
RESOURCES = {
    "accounts": "Account",
    "roles": "Role",
    "access_profiles": "AccessProfile",
    "entitlements": "Entitlement",
    "public_identities": "PublicIdentity",
}
DATES = (".{:03}Z", ".000Z", "Z", ".{:03}016489Z", ".{:03}+02:00")  # of milliseconds
ATTRIBUTES = [
    *("displayName", "firstname", "lastname", "uid", "department", "location", "jobTitle", "costCenter", "startDate"),
    *(
        "city",
        "country",
        "phone",
        "employeeNumber",
        "cloudLifecycleState",
        "company",
        "division",
        "userType",
        "building",
    ),
]


def make_identity(number: int, random: Random, decimals: str) -> dict[str, Any]:
    """A plausible identity: all 13 declared properties, some with objects."""

    def key(length: int = 32) -> str:
        return f"{random.getrandbits(128):032x}"[:length]

    def moment() -> str:
        day, hour, minute, second = (random.randint(1, 28), *(random.randint(0, 23) for _ in range(3)))
        date = f"2025-{random.randint(1, 12):02}-{day:02}T{hour:02}:{minute:02}:{second:02}"
        return date + decimals.format(random.randint(1, 999))

    return {
        "id": key(),
        "name": f"User {number} {key(6)}",
        "created": moment(),
        "modified": moment(),
        "alias": f"u{number}",
        "emailAddress": f"user{number}@example.com",
        "processingState": None,
        "identityStatus": "ACTIVE",
        "managerRef": {"type": "IDENTITY", "id": key(), "name": f"Boss {key(5)}"},
        "isManager": False,
        "lastRefresh": moment(),
        "attributes": {name: key(random.randint(4, 30)) for name in ATTRIBUTES},
        "lifecycleState": {"stateName": "active", "manuallyUpdated": False},
    }


def make_pages() -> dict[str, tuple[str, bytes]]:
    """Each shape by its name: the model of its rows in v2025, "" for search hits, and its JSON text."""
    random = Random(1)
    pages: dict[str, tuple[str, list[Any]]] = {}
    for decimals in DATES:
        rows = [make_identity(number, random, decimals) for number in range(ROWS)]
        pages[f"identities, dates {decimals.format(123)}"] = "Identity", rows
    plain = pages["identities, dates .123Z"][1]
    pages["identities, three keys missing"] = (
        "Identity",
        [{name: row[name] for name in random.sample(list(row), 10)} for row in plain],
    )
    pages["identities, three keys null"] = (
        "Identity",
        [{**row, **dict.fromkeys(random.sample(list(row), 3))} for row in plain],
    )
    pages["identities, two keys added"] = (
        "Identity",
        [{**row, f"new{random.randint(0, 5)}": "a value", f"other{random.randint(0, 5)}": 1} for row in plain],
    )
    with Sandbox() as sandbox, sandbox.tenant() as tenant:
        pages["sandbox identities"] = "Identity", [row.to_dict() for row in tenant.identities.list(limit=ROWS)]
        for name, model in RESOURCES.items():
            pages[name] = model, [row.to_dict() for row in getattr(tenant, name).list(limit=ROWS)]
        for index in HITS:
            found: Any = tenant.search("*", indices=index, limit=ROWS)
            pages[f"search hits: {index}"] = "", [hit.to_dict() for hit in found]
    return {name: (kind, json.dumps((rows * ROWS)[:ROWS]).encode()) for name, (kind, rows) in pages.items()}
