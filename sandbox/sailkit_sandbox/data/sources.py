"""Sources of a new tenant, with their schemas and entitlements."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any, Final

import attrs

from sailkit_sandbox.base.clock import REFERENCE_TIME, stamp
from sailkit_sandbox.base.ids import new_id
from sailkit_sandbox.base.vocabulary import DEPARTMENTS, TOP_DEPARTMENT
from sailkit_sandbox.services.common import defaults, references
from sailkit_sandbox.services.common.builtin_sources import DESK, DIRECTORY, HOSTING, MAIL, PERSONNEL, SYSTEM_SOURCE

Doc = dict[str, Any]

OPTIONAL_SOURCES: Final = (MAIL, DESK, HOSTING)
# Groups of the directory: the group of uncorrelated accounts, and the parent of all other groups.
SERVICES: Final = "Services"
EVERYONE: Final = "Everyone"
# Groups of the service desk.
REQUESTERS: Final = "Requesters"
AGENTS: Final = "Agents"

_TIMESTAMP: Final = stamp(REFERENCE_TIME)


@attrs.frozen
class SourceTemplate:
    """Connector, account schema and groups of a source.

    Args:
        connector: the connector.
        identity_attribute: the account attribute that identifies accounts.
        display_attribute: the account attribute with the display name.
        other_attributes: the other account attributes.
        group_attribute: the account attribute that names groups; "" for none.
        groups: the names of the groups.
    """

    connector: str
    identity_attribute: str
    display_attribute: str
    other_attributes: tuple[str, ...] = ()
    group_attribute: str = ""
    groups: tuple[str, ...] = ()


SOURCE_TEMPLATES: Final[dict[str, SourceTemplate]] = {
    SYSTEM_SOURCE: SourceTemplate("identitynow", "name", "displayName", ("email",)),
    PERSONNEL: SourceTemplate(
        "delimited-file",
        "identificationNumber",
        "lastname",
        ("firstname", "department", "jobTitle", "location", "managerUid"),
    ),
    DIRECTORY: SourceTemplate(
        "active-directory",
        "distinguishedName",
        "displayName",
        ("sAMAccountName", "mail", "department"),
        "memberOf",
        (EVERYONE, TOP_DEPARTMENT, *DEPARTMENTS, SERVICES),
    ),
    MAIL: SourceTemplate("web-services", "mail", "displayName"),
    DESK: SourceTemplate("web-services", "login", "name", ("email", "department"), "groups", (REQUESTERS, AGENTS)),
    HOSTING: SourceTemplate("web-services", "login", "name", ("email",)),
}


def get_group_dn(name: str) -> str:
    """Return the distinguished name of a group in the directory."""
    return f"CN={name},OU=Groups,DC=example,DC=com"


def generate_source(name: str, template: SourceTemplate, owner: Doc, random: Random) -> Doc:
    """Generate a source without schemas."""
    properties = {
        "id": new_id(random),
        "name": name,
        "owner": owner,
        "connector": template.connector,
        "authoritative": name == PERSONNEL,
    }
    return defaults.build_source(properties, _TIMESTAMP)


def generate_schemas(template: SourceTemplate, random: Random) -> Iterator[Doc]:
    """Generate the group schema of a source, if it has groups, and its account schema."""
    names = (template.identity_attribute, template.display_attribute, *template.other_attributes)
    attributes = [defaults.build_schema_attribute(name) for name in dict.fromkeys(names)]
    if template.group_attribute:
        group_attributes = [defaults.build_schema_attribute(name) for name in ("id", "name")]
        properties = {
            "id": new_id(random),
            "name": "group",
            "attributes": group_attributes,
            "hierarchyAttribute": "memberOf",
        }
        schema = defaults.build_schema(properties, _TIMESTAMP)
        reference = references.make_reference("source_schemas", schema)
        attributes.append(defaults.build_schema_attribute(template.group_attribute, groups=reference))
        yield schema
    keys = {"identityAttribute": template.identity_attribute, "displayAttribute": template.display_attribute}
    account_properties = {"id": new_id(random), "name": "account", **keys, "attributes": attributes}
    yield defaults.build_schema(account_properties, _TIMESTAMP)


def generate_entitlements(source: Doc, template: SourceTemplate, random: Random) -> Iterator[Doc]:
    """Generate an entitlement for each group of a source."""
    for name in template.groups:
        value = get_group_dn(name) if source["name"] == DIRECTORY else name
        parents = [get_group_dn(EVERYONE)] if source["name"] == DIRECTORY and name != EVERYONE else []
        properties = {
            "id": new_id(random),
            "name": name,
            "value": value,
            "attribute": template.group_attribute,
            "source": references.make_reference("sources", source),
            "privileged": name == AGENTS,
            "attributes": {"name": name, **({"memberOf": parents} if parents else {})},
        }
        yield defaults.build_entitlement(properties, _TIMESTAMP)
