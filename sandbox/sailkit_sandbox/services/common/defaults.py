"""Default values of objects: complete documents from partial ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.vocabulary import to_ascii

Doc = dict[str, Any]

FILE: Final = "DelimitedFile"
_FILE_CONNECTOR: Final = "delimited-file"
_SECRET_NAME_PARTS: Final = ("password", "secret", "token", "privatekey")
_MASK: Final = "********"
_STRING_PROPERTIES: Final = (
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
_OBJECT_PROPERTIES: Final = (
    *("managerRef", "owner", "source", "identity", "role", "membership", "recommendation", "manuallyUpdatedFields"),
    *("managementWorkgroup", "cluster", "accountCorrelationConfig", "managerCorrelationRule"),
)
_TYPE_LABELS: Final = {str: "a string", bool: "true or false", list: "a list", dict: "an object", int: "a number"}
_TIME_PROPERTIES: Final = ("created", "modified")


def _complete(defaults: Doc, properties: Mapping[str, Any], timestamp: str) -> Doc:
    """Return the properties over the defaults, in the order of the defaults. Missing times become `timestamp`."""
    times: Doc = {name: properties.get(name) or timestamp for name in _TIME_PROPERTIES if name in defaults}
    doc = {**defaults, **properties, **times}
    if isinstance(doc.get("accessModelMetadata"), list):  # a body may have the list itself
        doc["accessModelMetadata"] = {"attributes": doc["accessModelMetadata"]}
    return doc


def fill_missing(doc: Mapping[str, Any], defaults: Doc) -> Doc:
    """Return the document with defaults for missing properties, and for null except in lists that may be null."""
    values = {
        name: value for name, value in doc.items() if value is not None or isinstance(defaults.get(name), list | None)
    }
    return {**defaults, **values}


def find_type_error(doc: Mapping[str, Any], template: Doc) -> str | None:
    """Find a property with a wrong type, and return a message such as "features must be a list", or None.

    Args:
        doc: the document.
        template: a document of the same kind with its defaults.
    """
    for name, value in doc.items():
        expected_type = (
            str if name in _STRING_PROPERTIES else dict if name in _OBJECT_PROPERTIES else type(template.get(name))
        )
        if value is not None and expected_type is not type(None) and not isinstance(value, expected_type):
            return f"{name} must be {_TYPE_LABELS[expected_type]}"
    return None


def build_source(properties: Mapping[str, Any], timestamp: str) -> Doc:
    """Build a source. Its owner and schemas may be added later.

    Args:
        properties: its properties; `name` is required.
        timestamp: the time for missing times.
    """
    file = _FILE_CONNECTOR in str(properties.get("connector") or _FILE_CONNECTOR)
    connector = properties.get("connector") or _FILE_CONNECTOR
    kind = FILE if file else str(connector)
    defaults: Doc = {
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
        "since": timestamp,
        "connectorId": connector,
        "connectorName": kind,
        "connectionType": "file" if file else "direct",
        "connectorImplementationId": connector,
        "created": timestamp,
        "modified": timestamp,
        "credentialProviderEnabled": False,
        "category": None,
    }
    doc = _complete(defaults, properties, timestamp)
    doc["connectorAttributes"] = mask_secrets(doc["connectorAttributes"])
    return doc


def mask_secrets(attributes: Any) -> Any:
    """Replace the secrets in connector attributes, which the service never returns, with a mask."""
    if not isinstance(attributes, dict):
        return attributes
    return {name: _MASK if _is_secret(name, value) else mask_secrets(value) for name, value in attributes.items()}


def _is_secret(name: str, value: Any) -> bool:
    words = name.replace("_", "").replace("-", "").lower()
    return bool(value) and isinstance(value, str) and any(word in words for word in _SECRET_NAME_PARTS)


def build_schema(properties: Mapping[str, Any], timestamp: str) -> Doc:
    """Build a schema of the accounts or groups of a source.

    Args:
        properties: its properties; `name` is required.
        timestamp: the time for missing times.
    """
    defaults: Doc = {
        "id": None,
        "name": None,
        "nativeObjectType": properties.get("name"),
        "identityAttribute": "id",
        "displayAttribute": "name",
        "hierarchyAttribute": None,
        "includePermissions": False,
        "features": [],
        "configuration": {},
        "attributes": [],
        "created": timestamp,
        "modified": timestamp,
    }
    return _complete(defaults, properties, timestamp)


def build_schema_attribute(name: str, *, groups: Doc | None = None) -> Doc:
    """Build an attribute of a schema.

    Args:
        name: the name of the attribute.
        groups: a reference to the group schema, for an attribute whose values are groups.
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


def build_entitlement(properties: Mapping[str, Any], timestamp: str) -> Doc:
    """Build an entitlement.

    Args:
        properties: its properties; `source` is complete, and `name` or `value` is required.
        timestamp: the time for missing times.
    """
    name = properties.get("name") or properties.get("value")
    value = properties.get("value") or name
    defaults: Doc = {
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
        "created": timestamp,
        "modified": timestamp,
        "source": None,
        "attributes": {},
        "segments": [],
        "directPermissions": [],
    }
    return {**_complete(defaults, properties, timestamp), "name": name, "value": value}


def build_access_profile(properties: Mapping[str, Any], timestamp: str) -> Doc:
    """Build an access profile.

    Args:
        properties: its properties; `name`, `owner` and `source` are required.
        timestamp: the time for missing times.
    """
    defaults: Doc = {
        "id": None,
        "name": None,
        "description": None,
        "created": timestamp,
        "modified": timestamp,
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
    return _complete(defaults, properties, timestamp)


def build_role(properties: Mapping[str, Any], timestamp: str) -> Doc:
    """Build a role.

    Args:
        properties: its properties; `name` and `owner` are required.
        timestamp: the time for missing times.
    """
    defaults: Doc = {
        "id": None,
        "name": None,
        "created": timestamp,
        "modified": timestamp,
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
    return _complete(defaults, properties, timestamp)


def build_identity(properties: Mapping[str, Any], timestamp: str) -> Doc:
    """Build an identity.

    Args:
        properties: its properties; `name` is required.
        timestamp: the time for missing times.
    """
    attributes = properties.get("attributes") or {}
    name = str(properties["name"])
    alias = properties.get("alias") or attributes.get("uid") or ".".join(to_ascii(part) for part in name.split())
    email = properties.get("emailAddress") or attributes.get("email")
    status = properties.get("identityStatus") or attributes.get("cloudStatus") or "UNREGISTERED"
    base_attributes = {"uid": alias, "displayName": name, "cloudStatus": status, **({"email": email} if email else {})}
    defaults: Doc = {
        "id": None,
        "name": name,
        "created": timestamp,
        "modified": timestamp,
        "alias": alias,
        "emailAddress": email,
        "processingState": None,
        "identityStatus": status,
        "managerRef": None,
        "isManager": False,
        "lastRefresh": timestamp,
        "attributes": {},
        "lifecycleState": {"stateName": "active", "manuallyUpdated": False},
    }
    return {**_complete(defaults, properties, timestamp), "attributes": {**base_attributes, **attributes}}


def build_account(
    properties: Mapping[str, Any],
    account_source: Mapping[str, Any],
    build_identity: Mapping[str, Any] | None,
    timestamp: str,
) -> Doc:
    """Build an account.

    Args:
        properties: its properties; `name` or `nativeIdentity` is required if `identity` is None.
        account_source: the source of the account.
        identity: the identity that owns the account, or None.
        timestamp: the time for missing times.
    """
    alias = build_identity["alias"] if build_identity is not None else None
    name = properties.get("name") or properties.get("nativeIdentity") or alias
    state = (build_identity["lifecycleState"] or {}).get("stateName") if build_identity is not None else None
    defaults: Doc = {
        "id": None,
        "name": name,
        "created": timestamp,
        "modified": timestamp,
        "sourceId": account_source["id"],
        "sourceName": account_source["name"],
        **({"identityId": build_identity["id"]} if build_identity is not None else {}),
        "cloudLifecycleState": state,
        "identityState": "ACTIVE" if build_identity is not None else None,
        "connectionType": account_source["connectionType"],
        "isMachine": False,
        "recommendation": None,
        "attributes": {},
        "authoritative": account_source["authoritative"],
        "description": None,
        "disabled": False,
        "locked": False,
        "nativeIdentity": properties.get("nativeIdentity") or name,
        "systemAccount": False,
        "uncorrelated": build_identity is None,
        "uuid": None,
        "manuallyCorrelated": False,
        "hasEntitlements": False,
        **(
            {"identity": {"type": "IDENTITY", "id": build_identity["id"], "name": build_identity["name"]}}
            if build_identity
            else {}
        ),
        "sourceOwner": account_source["owner"],
        "features": ", ".join(
            feature for feature in ("ENABLE", "PROVISIONING") if feature in (account_source["features"] or ())
        )
        or None,
        "origin": "AGGREGATED",
        "ownerIdentity": None,
    }
    return {**_complete(defaults, properties, timestamp), "attributes": properties.get("attributes") or {}}


def build_assignment(properties: Mapping[str, Any], timestamp: str) -> Doc:
    """Build a role assignment of an identity.

    Args:
        properties: its properties; `role` is required.
        timestamp: the time for missing times.
    """
    defaults: Doc = {
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
        "addedDate": timestamp,
    }
    return _complete(defaults, properties, timestamp)
