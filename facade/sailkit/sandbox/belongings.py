"""What the people of a new tenant have: accounts on sources, roles, and things they own."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any, Final

import attrs

from .clock import stamp
from .names import DEPARTMENTS
from .people import DAY, REFRESHED, new_id
from .store import Record

Doc = dict[str, Any]

# Which account attribute takes its value from which identity attribute, by source.
SYNCHRONIZED: Final[dict[str, dict[str, str]]] = {
    "Corporate Directory": {"displayName": "displayName", "mail": "email", "department": "department"},
    "Mail and Calendar": {"displayName": "displayName", "mail": "email"},
    "Service Desk": {"name": "displayName", "email": "email", "department": "department"},
    "Code Hosting": {"name": "displayName", "email": "email"},
}
SYSTEM_SOURCE: Final = "IdentityNow"
_PERSONNEL: Final = "Personnel Records"
_DIRECTORY: Final = "Corporate Directory"
_OTHERS: Final = ("Mail and Calendar", "Service Desk", "Code Hosting")
_OUTDATED_SHARE: Final = 0.06
_NOT_SIGNED_IN: Final = ("DISABLED", "DEACTIVATED")


@attrs.frozen
class Source:
    """A system that people have accounts on."""

    id: str
    name: str
    connection: str
    owner: Doc | None

    @property
    def ref(self) -> Doc:
        """The source as others refer to it."""
        return {"type": "SOURCE", "id": self.id, "name": self.name}


def reference(identity: Doc) -> Doc:
    """An identity as others refer to it."""
    return {"type": "IDENTITY", "id": identity["id"], "name": identity["name"]}


def sources(people: list[Record], random: Random) -> dict[str, Source]:
    """Make the sources, by name; each is owned by someone."""
    names = (SYSTEM_SOURCE, _PERSONNEL, _DIRECTORY, *_OTHERS)
    found = {}
    for index, name in enumerate(names):
        connection = "file" if name == _PERSONNEL else "direct"
        owner = reference(people[index % len(people)].doc) if people else None
        found[name] = Source(new_id(random), name, connection, owner)
    return found


def accounts(identity: Record, systems: dict[str, Source], random: Random) -> Iterator[Record]:
    """Make the accounts of an identity.

    Args:
        identity: the identity.
        systems: the sources, by name.
        random: where chance comes from.
    """
    if not identity.facts["correlated"]:
        yield _account(identity, systems[random.choice((_DIRECTORY, *_OTHERS))], random)
        return
    yield _account(identity, systems[_PERSONNEL], random)
    yield _account(identity, systems[SYSTEM_SOURCE], random)
    if identity.doc["lifecycleState"]["stateName"] == "prehire":
        return
    yield _account(identity, systems[_DIRECTORY], random)
    if random.random() < 0.5:
        yield _account(identity, systems[random.choice(_OTHERS)], random)


def _account(identity: Record, source: Source, random: Random) -> Record:
    person = identity.doc
    correlated = bool(identity.facts["correlated"])
    state = person["lifecycleState"]["stateName"] if correlated else None
    native, attributes = _details(person, source.name, random)
    system, personnel = source.name == SYSTEM_SOURCE, source.name == _PERSONNEL
    leaver = state == "inactive"
    doc = {
        "id": new_id(random),
        "name": person["name"] if personnel else person["alias"],
        "created": person["created"],
        "modified": stamp(REFRESHED - random.randrange(90) * DAY),
        "sourceId": source.id,
        "sourceName": source.name,
        "identityId": person["id"],
        "cloudLifecycleState": state,
        "identityState": "INACTIVE_LONG_TERM" if leaver else "ACTIVE" if correlated else None,
        "connectionType": source.connection,
        "isMachine": False,
        "recommendation": None if correlated else {"type": "MACHINE", "method": "CRITERIA"},
        "attributes": attributes,
        "authoritative": personnel,
        "description": None,
        "disabled": person["identityStatus"] in _NOT_SIGNED_IN if system else leaver and not personnel,
        "locked": person["identityStatus"] == "LOCKED" if system else not personnel and random.random() < 0.02,
        "nativeIdentity": native,
        "systemAccount": system,
        "uncorrelated": not correlated,
        "uuid": "{" + new_id(random) + "}" if source.name == _DIRECTORY else None,
        "manuallyCorrelated": False,
        "hasEntitlements": "memberOf" in attributes,
        "identity": reference(person),
        "sourceOwner": source.owner,
        "features": None if personnel else "ENABLE, PROVISIONING",
        "origin": "PROVISIONED" if system else "AGGREGATED",
        "ownerIdentity": None,
    }
    return Record(doc)


def _details(person: Doc, source: str, random: Random) -> tuple[str, Doc]:
    """The account's name on its source, and its attributes there; some lag behind the identity's."""
    known, alias = person["attributes"], str(person["alias"])
    if source == _PERSONNEL:
        copied = ("identificationNumber", "firstname", "lastname", "department", "jobTitle", "location", "managerUid")
        return str(known["identificationNumber"]), {name: known[name] for name in copied}
    if source == SYSTEM_SOURCE:
        return alias, {"name": alias, "displayName": known["displayName"], "email": known["email"]}
    attributes: Doc = {target: known.get(origin) for target, origin in SYNCHRONIZED[source].items()}
    if random.random() < _OUTDATED_SHARE:
        attributes[random.choice(tuple(attributes))] = "to be updated"
    native = str(known.get("email") or alias) if source == "Mail and Calendar" else alias
    if source == _DIRECTORY:
        unit = known.get("department", "Services")
        native = f"CN={person['name']},OU={unit},DC=example,DC=com"
        attributes |= {"sAMAccountName": alias, "memberOf": [f"CN={unit},OU=Groups,DC=example,DC=com"]}
    return native, attributes


def roles(random: Random) -> list[Doc]:
    """Make the roles: one for each department, and some to ask for."""
    names = (*(f"{name} Staff" for name in DEPARTMENTS), "Travel Booking", "Remote Access", "Report Reader")
    return [{"type": "ROLE", "id": new_id(random), "name": name} for name in names]


def assignments(identity: Record, held: list[Record], known: list[Doc], random: Random) -> Iterator[Record]:
    """Make the role assignments of an identity.

    Args:
        identity: the identity.
        held: its accounts.
        known: the roles, as others refer to them.
        random: where chance comes from.
    """
    person = identity.doc
    if not identity.facts["correlated"] or person["lifecycleState"]["stateName"] != "active":
        return
    by_name = {role["name"]: role for role in known}
    given = by_name.get(f"{person['attributes']['department']} Staff")
    if given is not None:
        yield _assignment(identity, held, given, None, random)
    if random.random() < 0.15:
        asked = random.choice(known[len(DEPARTMENTS) :])
        yield _assignment(identity, held, asked, person["managerRef"], random)


def _assignment(identity: Record, held: list[Record], role: Doc, assigner: Doc | None, random: Random) -> Record:
    account = next((record.doc for record in held if record.doc["sourceName"] == _DIRECTORY), None)
    added = REFRESHED - random.randrange(1, 400) * DAY
    targets = [] if account is None else [_target(account)]
    doc = {
        "id": new_id(random),
        "role": role,
        "comments": f"Asked for by {identity.doc['name']}." if assigner else None,
        "assignmentSource": "UI" if assigner else "RULE",
        "assigner": assigner or {"type": "UNKNOWN", "id": "", "name": "system"},
        "assignedDimensions": [],
        "assignmentContext": None,
        "accountTargets": targets,
        "startDate": None,
        "removeDate": stamp(added + 730 * DAY) if assigner else None,
        "addedDate": stamp(added),
    }
    return Record(doc, {"identity": identity.doc["id"]})


def _target(account: Doc) -> Doc:
    info = {
        "nativeIdentity": account["nativeIdentity"],
        "displayName": account["attributes"]["displayName"],
        "uuid": account["uuid"],
    }
    source = {"type": "SOURCE", "id": account["sourceId"], "name": account["sourceName"]}
    return {"source": source, "accountInfo": info}


def possessions(people: list[Record], systems: dict[str, Source], known: list[Doc], random: Random) -> Iterator[Record]:
    """Make what people own: sources, roles and access profiles, which keep their owner from being deleted.

    Args:
        people: the people; the first ones own.
        systems: the sources, by name, whose owners are set already.
        known: the roles, as others refer to them.
        random: where chance comes from.
    """
    if not people:
        return
    for source in systems.values():
        if source.owner is not None:
            yield Record(source.ref, {"owner": source.owner["id"], "association": "SOURCE_OWNER"})
    profiles = [{"type": "ACCESS_PROFILE", "id": new_id(random), "name": f"{name} Tools"} for name in DEPARTMENTS]
    for index, thing in enumerate([*known, *profiles]):
        owner = people[(index // 2) % len(people)].doc["id"]
        yield Record(thing, {"owner": owner, "association": f"{thing['type']}_OWNER"})
