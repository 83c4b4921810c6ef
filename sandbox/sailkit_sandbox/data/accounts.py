"""Accounts of a new tenant."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any, Final

from sailkit_sandbox.base.clock import DAY, REFERENCE_TIME, stamp
from sailkit_sandbox.base.ids import new_id
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

from .sources import AGENTS, OPTIONAL_SOURCES, REQUESTERS, SERVICES, SOURCE_TEMPLATES, get_group_dn

Doc = dict[str, Any]

_AGENT_DEPARTMENT: Final = "Information Technology"
_OUTDATED_SHARE: Final = 0.06
_DISABLED_STATUSES: Final = ("DISABLED", "DEACTIVATED")
_POSSIBLE_SOURCES: Final = (DIRECTORY, *OPTIONAL_SOURCES)


def generate_accounts(identity: Record, sources: dict[str, Doc], random: Random) -> Iterator[Record]:
    """Generate the accounts of an identity.

    Args:
        identity: the identity.
        sources: the documents of the sources, by name.
        random: the source of randomness.
    """
    reference = make_reference("identities", identity.doc)
    return (_build_account(identity, reference, sources[name], random) for name in _choose_sources(identity, random))


def _choose_sources(identity: Record, random: Random) -> Iterator[str]:
    if not identity.facts["correlated"]:
        yield random.choice(_POSSIBLE_SOURCES)
        return
    yield PERSONNEL
    yield SYSTEM_SOURCE
    if identity.doc["lifecycleState"]["stateName"] == "prehire":
        return
    yield DIRECTORY
    if random.random() < 0.5:
        yield random.choice(OPTIONAL_SOURCES)


def _build_account(identity: Record, reference: Doc, source: Doc, random: Random) -> Record:
    person = identity.doc
    correlated = bool(identity.facts["correlated"])
    state = person["lifecycleState"]["stateName"] if correlated else None
    native, attributes = _build_attributes(person, source["name"], random)
    is_system, is_personnel = source["name"] == SYSTEM_SOURCE, source["name"] == PERSONNEL
    is_leaver = state == "inactive"
    doc = {
        "id": new_id(random),
        "name": person["name"] if is_personnel else person["alias"],
        "created": person["created"],
        "modified": stamp(REFERENCE_TIME - random.randrange(90) * DAY),
        "sourceId": source["id"],
        "sourceName": source["name"],
        "identityId": person["id"],
        "cloudLifecycleState": state,
        "identityState": "INACTIVE_LONG_TERM" if is_leaver else "ACTIVE" if correlated else None,
        "connectionType": source["connectionType"],
        "isMachine": False,
        "recommendation": None if correlated else {"type": "MACHINE", "method": "CRITERIA"},
        "attributes": attributes,
        "authoritative": is_personnel,
        "description": None,
        "disabled": person["identityStatus"] in _DISABLED_STATUSES if is_system else is_leaver and not is_personnel,
        "locked": person["identityStatus"] == "LOCKED" if is_system else not is_personnel and random.random() < 0.02,
        "nativeIdentity": native,
        "systemAccount": is_system,
        "uncorrelated": not correlated,
        "uuid": "{" + new_id(random) + "}" if source["name"] == DIRECTORY else None,
        "manuallyCorrelated": False,
        "hasEntitlements": SOURCE_TEMPLATES[source["name"]].group_attribute in attributes,
        "identity": reference,
        "sourceOwner": source["owner"],
        "features": None if is_personnel else "ENABLE, PROVISIONING",
        "origin": "PROVISIONED" if is_system else "AGGREGATED",
        "ownerIdentity": None,
    }
    return Record(doc)


def _build_attributes(person: Doc, source: str, random: Random) -> tuple[str, Doc]:
    """Return the native identity and the attributes of an account. Some attributes are outdated."""
    values, alias = person["attributes"], str(person["alias"])
    if source == PERSONNEL:
        names = ("identificationNumber", "firstname", "lastname", "department", "jobTitle", "location", "managerUid")
        return str(values["identificationNumber"]), {name: values[name] for name in names}
    if source == SYSTEM_SOURCE:
        return alias, {"name": alias, "displayName": values["displayName"], "email": values["email"]}
    attributes: Doc = {target: values.get(origin) for target, origin in SYNCHRONIZED_ATTRIBUTES[source].items()}
    if random.random() < _OUTDATED_SHARE:
        attributes[random.choice(tuple(attributes))] = "to be updated"
    native = str(values.get("email") or alias) if source == MAIL else alias
    if source in (DESK, HOSTING):
        attributes["login"] = alias
    if source == DESK:
        attributes["groups"] = [AGENTS if values.get("department") == _AGENT_DEPARTMENT else REQUESTERS]
    if source == DIRECTORY:
        unit = values.get("department", SERVICES)
        native = f"CN={person['name']},OU={unit},DC=example,DC=com"
        attributes |= {"distinguishedName": native, "sAMAccountName": alias, "memberOf": [get_group_dn(unit)]}
    return native, attributes
