"""What things usually are: the documents of those that were given in part."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.vocabulary import to_ascii

Doc = dict[str, Any]

FILE: Final = "DelimitedFile"
_FILE_CONNECTOR: Final = "delimited-file"
_SECRET_WORDS: Final = ("password", "secret", "token", "privatekey")
_MASK: Final = "********"
_TEXTS: Final = (
    "id",
    "name",
    "alias",
    "emailAddress",
    "identityId",
    "sourceId",
    "nativeIdentity",
    "value",
    "description",
)
_OBJECTS: Final = (
    *("managerRef", "owner", "source", "identity", "role", "membership", "recommendation", "manuallyUpdatedFields"),
    *("managementWorkgroup", "cluster", "accountCorrelationConfig", "managerCorrelationRule"),
)
_WORDS: Final = {str: "a text", bool: "true or false", list: "a list", dict: "an object", int: "a number"}
_TIMES: Final = ("created", "modified")


def _completed(usual: Doc, given: Mapping[str, Any], when: str) -> Doc:
    """The properties that are given over the usual ones, in the usual order; times that are not given are now."""
    times: Doc = {name: given.get(name) or when for name in _TIMES if name in usual}
    return {**usual, **given, **times}


def whole(doc: Mapping[str, Any], like: Doc) -> Doc:
    """A document in which nothing is missing: what is usual stands for it, and for null but where lists may be null."""
    kept = {name: value for name, value in doc.items() if value is not None or isinstance(like.get(name), list | None)}
    return {**like, **kept}


def fault(doc: Mapping[str, Any], like: Doc) -> str | None:
    """What is wrong with the types of a document's properties, such as "features must be a list", or None.

    Args:
        doc: the document.
        like: one of its kind, as it usually is.
    """
    for name, value in doc.items():
        kind = str if name in _TEXTS else dict if name in _OBJECTS else type(like.get(name))
        if value is not None and kind is not type(None) and not isinstance(value, kind):
            return f"{name} must be {_WORDS[kind]}"
    return None


def source(given: Mapping[str, Any], when: str) -> Doc:
    """A source, whose owner and schemas are given or come later.

    Args:
        given: its properties, `name` among them.
        when: the time now, for what it has no time for.
    """
    file = _FILE_CONNECTOR in str(given.get("connector") or _FILE_CONNECTOR)
    connector = given.get("connector") or _FILE_CONNECTOR
    kind = FILE if file else str(connector)
    usual: Doc = {
        "id": None,
        "name": None,
        "description": "",
        "owner": None,
        "cluster": None,
        "accountCorrelationConfig": None,
        "accountCorrelationRule": None,
        "managerCorrelationMapping": None,
        "managerCorrelationRule": None,
        "beforeProvisioningRule": None,
        "schemas": [],
        "passwordPolicies": [],
        "features": ["NO_RANDOM_ACCESS"] if file else ["ENABLE", "UNLOCK", "PROVISIONING", "SEARCH"],
        "type": kind,
        "connector": connector,
        "connectorClass": "sailpoint.connector.DelimitedFileConnector" if file else "",
        "connectorAttributes": {},
        "deleteThreshold": 10,
        "authoritative": False,
        "managementWorkgroup": None,
        "healthy": True,
        "status": "SOURCE_STATE_HEALTHY",
        "since": when,
        "connectorId": connector,
        "connectorName": kind,
        "connectionType": "file" if file else "direct",
        "connectorImplementationId": connector,
        "created": when,
        "modified": when,
        "credentialProviderEnabled": False,
        "category": None,
    }
    doc = _completed(usual, given, when)
    doc["connectorAttributes"] = masked(doc["connectorAttributes"])
    return doc


def masked(attributes: Any) -> Any:
    """Settings without their secrets, which the service never answers."""
    if not isinstance(attributes, dict):
        return attributes
    return {name: _MASK if _secret(name, value) else masked(value) for name, value in attributes.items()}


def _secret(name: str, value: Any) -> bool:
    words = name.replace("_", "").replace("-", "").lower()
    return bool(value) and isinstance(value, str) and any(word in words for word in _SECRET_WORDS)


def schema(given: Mapping[str, Any], when: str) -> Doc:
    """A schema of a source: what its accounts or groups have.

    Args:
        given: its properties, `name` among them.
        when: the time now.
    """
    usual: Doc = {
        "id": None,
        "name": None,
        "nativeObjectType": given.get("name"),
        "identityAttribute": "id",
        "displayAttribute": "name",
        "hierarchyAttribute": None,
        "includePermissions": False,
        "features": [],
        "configuration": {},
        "attributes": [],
        "created": when,
        "modified": when,
    }
    return _completed(usual, given, when)


def attribute(name: str, *, groups: Doc | None = None) -> Doc:
    """An attribute of a schema.

    Args:
        name: the attribute.
        groups: a reference to the schema of the groups that it names, for an attribute that names some.
    """
    return {
        "name": name,
        "nativeName": None,
        "type": "STRING",
        "schema": groups,
        "description": "",
        "isMulti": groups is not None,
        "isEntitlement": groups is not None,
        "isGroup": groups is not None,
    }


def entitlement(given: Mapping[str, Any], when: str) -> Doc:
    """An entitlement.

    Args:
        given: its properties; `source` is complete, and `name` or `value` is among them.
        when: the time now.
    """
    name = given.get("name") or given.get("value")
    value = given.get("value") or name
    usual: Doc = {
        "id": None,
        "name": name,
        "attribute": "groups",
        "value": value,
        "sourceSchemaObjectType": "group",
        "description": None,
        "privileged": False,
        "cloudGoverned": False,
        "requestable": True,
        "owner": None,
        "additionalOwners": [],
        "manuallyUpdatedFields": None,
        "accessModelMetadata": {"attributes": []},
        "created": when,
        "modified": when,
        "source": None,
        "attributes": {},
        "segments": [],
        "directPermissions": [],
    }
    return {**_completed(usual, given, when), "name": name, "value": value}


def access_profile(given: Mapping[str, Any], when: str) -> Doc:
    """An access profile.

    Args:
        given: its properties; `name`, `owner` and `source` are among them.
        when: the time now.
    """
    usual: Doc = {
        "id": None,
        "name": None,
        "description": None,
        "created": when,
        "modified": when,
        "enabled": True,
        "owner": None,
        "source": None,
        "entitlements": [],
        "requestable": True,
        "accessRequestConfig": None,
        "revocationRequestConfig": None,
        "segments": [],
        "accessModelMetadata": {"attributes": []},
        "provisioningCriteria": None,
        "additionalOwners": [],
    }
    return _completed(usual, given, when)


def role(given: Mapping[str, Any], when: str) -> Doc:
    """A role.

    Args:
        given: its properties; `name` and `owner` are among them.
        when: the time now.
    """
    usual: Doc = {
        "id": None,
        "name": None,
        "created": when,
        "modified": when,
        "description": None,
        "owner": None,
        "additionalOwners": [],
        "accessProfiles": [],
        "entitlements": [],
        "membership": None,
        "legacyMembershipInfo": None,
        "enabled": False,
        "requestable": False,
        "accessRequestConfig": {"commentsRequired": False, "denialCommentsRequired": False, "approvalSchemes": []},
        "revocationRequestConfig": {"commentsRequired": False, "denialCommentsRequired": False, "approvalSchemes": []},
        "segments": [],
        "dimensional": False,
        "dimensionRefs": [],
        "accessModelMetadata": {"attributes": []},
    }
    return _completed(usual, given, when)


def identity(given: Mapping[str, Any], when: str) -> Doc:
    """An identity.

    Args:
        given: its properties, `name` among them.
        when: the time now.
    """
    attributes = given.get("attributes") or {}
    name = str(given["name"])
    alias = given.get("alias") or attributes.get("uid") or ".".join(to_ascii(part) for part in name.split())
    email = given.get("emailAddress") or attributes.get("email")
    status = given.get("identityStatus") or attributes.get("cloudStatus") or "UNREGISTERED"
    known = {"uid": alias, "displayName": name, "cloudStatus": status, **({"email": email} if email else {})}
    usual: Doc = {
        "id": None,
        "name": name,
        "created": when,
        "modified": when,
        "alias": alias,
        "emailAddress": email,
        "processingState": None,
        "identityStatus": status,
        "managerRef": None,
        "isManager": False,
        "lastRefresh": when,
        "attributes": {},
        "lifecycleState": {"stateName": "active", "manuallyUpdated": False},
    }
    return {**_completed(usual, given, when), "attributes": {**known, **attributes}}


def account(given: Mapping[str, Any], of: Mapping[str, Any], holder: Mapping[str, Any] | None, when: str) -> Doc:
    """An account.

    Args:
        given: its properties; `name` or `nativeIdentity` is among them unless there is a holder.
        of: the source it is on.
        holder: the identity it belongs to, or None.
        when: the time now.
    """
    alias = holder["alias"] if holder is not None else None
    name = given.get("name") or given.get("nativeIdentity") or alias
    state = (holder["lifecycleState"] or {}).get("stateName") if holder is not None else None
    usual: Doc = {
        "id": None,
        "name": name,
        "created": when,
        "modified": when,
        "sourceId": of["id"],
        "sourceName": of["name"],
        **({"identityId": holder["id"]} if holder is not None else {}),
        "cloudLifecycleState": state,
        "identityState": "ACTIVE" if holder is not None else None,
        "connectionType": of["connectionType"],
        "isMachine": False,
        "recommendation": None,
        "attributes": {},
        "authoritative": of["authoritative"],
        "description": None,
        "disabled": False,
        "locked": False,
        "nativeIdentity": given.get("nativeIdentity") or name,
        "systemAccount": False,
        "uncorrelated": holder is None,
        "uuid": None,
        "manuallyCorrelated": False,
        "hasEntitlements": False,
        **({"identity": {"type": "IDENTITY", "id": holder["id"], "name": holder["name"]}} if holder else {}),
        "sourceOwner": of["owner"],
        "features": ", ".join(each for each in ("ENABLE", "PROVISIONING") if each in (of["features"] or ())) or None,
        "origin": "AGGREGATED",
        "ownerIdentity": None,
    }
    return {**_completed(usual, given, when), "attributes": given.get("attributes") or {}}


def assignment(given: Mapping[str, Any], when: str) -> Doc:
    """The assignment of a role to an identity.

    Args:
        given: its properties, `role` among them.
        when: the time now.
    """
    usual: Doc = {
        "id": None,
        "role": None,
        "comments": None,
        "assignmentSource": "RULE",
        "assigner": {"type": "UNKNOWN", "id": "", "name": "system"},
        "assignedDimensions": [],
        "assignmentContext": None,
        "accountTargets": [],
        "startDate": None,
        "removeDate": None,
        "addedDate": when,
    }
    return _completed(usual, given, when)
