"""What the people of a new tenant have: accounts on sources, and roles."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any, Final

from sailkit_sandbox.base.clock import DAY, REFERENCE_TIME, stamp
from sailkit_sandbox.base.ids import new_id
from sailkit_sandbox.base.vocabulary import DEPARTMENTS
from sailkit_sandbox.services.common import defaults
from sailkit_sandbox.services.common.builtin_sources import (
    DESK,
    DIRECTORY,
    HOSTING,
    MAIL,
    PERSONNEL,
    SYNCHRONIZED_ATTRIBUTES,
    SYSTEM_SOURCE,
)
from sailkit_sandbox.services.common.references import make_reference
from sailkit_sandbox.store.database import Record

from .sources_and_access import AGENTS, OTHERS, REQUESTERS, SERVICES, SYSTEMS, group

Doc = dict[str, Any]

_AGENTS_OF: Final = "Information Technology"
_KEPT_DAYS: Final = 7300  # on any day that someone looks, as the tenant's past is always the same
_OUTDATED_SHARE: Final = 0.06
_NOT_SIGNED_IN: Final = ("DISABLED", "DEACTIVATED")


def accounts(identity: Record, systems: dict[str, Doc], random: Random) -> Iterator[Record]:
    """Create the accounts of an identity.

    Args:
        identity: the identity.
        systems: the sources, by name.
        random: where chance comes from.
    """
    if not identity.facts["correlated"]:
        yield _account(identity, systems[random.choice((DIRECTORY, *OTHERS))], random)
        return
    yield _account(identity, systems[PERSONNEL], random)
    yield _account(identity, systems[SYSTEM_SOURCE], random)
    if identity.doc["lifecycleState"]["stateName"] == "prehire":
        return
    yield _account(identity, systems[DIRECTORY], random)
    if random.random() < 0.5:
        yield _account(identity, systems[random.choice(OTHERS)], random)


def _account(identity: Record, source: Doc, random: Random) -> Record:
    person = identity.doc
    correlated = bool(identity.facts["correlated"])
    state = person["lifecycleState"]["stateName"] if correlated else None
    native, attributes = _details(person, source["name"], random)
    system, personnel = source["name"] == SYSTEM_SOURCE, source["name"] == PERSONNEL
    leaver = state == "inactive"
    doc = {
        "id": new_id(random),
        "name": person["name"] if personnel else person["alias"],
        "created": person["created"],
        "modified": stamp(REFERENCE_TIME - random.randrange(90) * DAY),
        "sourceId": source["id"],
        "sourceName": source["name"],
        "identityId": person["id"],
        "cloudLifecycleState": state,
        "identityState": "INACTIVE_LONG_TERM" if leaver else "ACTIVE" if correlated else None,
        "connectionType": source["connectionType"],
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
        "uuid": "{" + new_id(random) + "}" if source["name"] == DIRECTORY else None,
        "manuallyCorrelated": False,
        "hasEntitlements": SYSTEMS[source["name"]].groups in attributes,
        "identity": make_reference("identities", person),
        "sourceOwner": source["owner"],
        "features": None if personnel else "ENABLE, PROVISIONING",
        "origin": "PROVISIONED" if system else "AGGREGATED",
        "ownerIdentity": None,
    }
    return Record(doc)


def _details(person: Doc, source: str, random: Random) -> tuple[str, Doc]:
    """The account's name on its source, and its attributes there; some lag behind the identity's."""
    known, alias = person["attributes"], str(person["alias"])
    if source == PERSONNEL:
        copied = ("identificationNumber", "firstname", "lastname", "department", "jobTitle", "location", "managerUid")
        return str(known["identificationNumber"]), {name: known[name] for name in copied}
    if source == SYSTEM_SOURCE:
        return alias, {"name": alias, "displayName": known["displayName"], "email": known["email"]}
    attributes: Doc = {target: known.get(origin) for target, origin in SYNCHRONIZED_ATTRIBUTES[source].items()}
    if random.random() < _OUTDATED_SHARE:
        attributes[random.choice(tuple(attributes))] = "to be updated"
    native = str(known.get("email") or alias) if source == MAIL else alias
    if source in (DESK, HOSTING):
        attributes["login"] = alias
    if source == DESK:
        attributes["groups"] = [AGENTS if known.get("department") == _AGENTS_OF else REQUESTERS]
    if source == DIRECTORY:
        unit = known.get("department", SERVICES)
        native = f"CN={person['name']},OU={unit},DC=example,DC=com"
        attributes |= {"distinguishedName": native, "sAMAccountName": alias, "memberOf": [group(unit)]}
    return native, attributes


def assignments(identity: Record, held: list[Record], known: list[Doc], random: Random) -> Iterator[Record]:
    """Create the role assignments of an identity.

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
    account = next((record.doc for record in held if record.doc["sourceName"] == DIRECTORY), None)
    added = REFERENCE_TIME - random.randrange(1, 400) * DAY
    targets = [] if account is None else [_target(account)]
    given: Doc = {"id": new_id(random), "role": role, "accountTargets": targets}
    if assigner:
        comments = f"Asked for by {identity.doc['name']}."
        given |= {"comments": comments, "assignmentSource": "UI", "assigner": assigner}
        given["removeDate"] = stamp(added + _KEPT_DAYS * DAY)
    because = {} if assigner else {"member": True}
    return Record(defaults.build_assignment(given, stamp(added)), {"identity": identity.doc["id"], **because})


def _target(account: Doc) -> Doc:
    info = {
        "nativeIdentity": account["nativeIdentity"],
        "displayName": account["attributes"]["displayName"],
        "uuid": account["uuid"],
    }
    source = {"type": "SOURCE", "id": account["sourceId"], "name": account["sourceName"]}
    return {"source": source, "accountInfo": info}
