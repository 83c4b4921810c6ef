"""Password policies, and the holders of policies at sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import bodies, references
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.services.sources.sources import SOURCES
from sailkit_sandbox.store.database import Record, Records

# Constraints of passwords: property of the policy, name in texts, and its default. -1 is no constraint.
_CONSTRAINTS: Final[Mapping[str, tuple[str, int]]] = {
    "minLength": ("passwordMinLength", 0),
    "maxLength": ("passwordMaxLength", 0),
    "minAlpha": ("passwordMinAlpha", 0),
    "minUpper": ("passwordMinUpper", 0),
    "minLower": ("passwordMinLower", 0),
    "minNumeric": ("passwordMinNumeric", 0),
    "minSpecial": ("passwordMinSpecial", 0),
    "maxRepeatedChars": ("passwordRepeatedChar", -1),
    "minCharacterTypes": ("passwordMinCharType", -1),
}
_FLAGS: Final = (
    *("defaultPolicy", "enablePasswdExpiration", "requireStrongAuthn", "requireStrongAuthOffNetwork"),
    *("requireStrongAuthUntrustedGeographies", "useAccountAttributes", "useDictionary", "useIdentityAttributes"),
    *("validateAgainstAccountId", "validateAgainstAccountName"),
)
_DEFAULTS: Final[Doc] = {
    "name": None,
    "description": None,
    "lastUpdated": None,
    "created": None,
    "modified": None,
    "firstExpirationReminder": 0,
    "passwordExpiration": 90,
    "accountIdMinWordLength": -1,
    "accountNameMinWordLength": -1,
    **{name: default for name, (_, default) in _CONSTRAINTS.items()},
    **dict.fromkeys(_FLAGS, False),
    "sourceIds": [],
}
_READ_ONLY: Final = ("id", "dateCreated", "lastUpdated", "created", "modified")


def _build_document(call: OperationCall, body: Doc) -> Doc:
    properties = {name: body[name] for name in _DEFAULTS if body.get(name) is not None and name not in _READ_ONLY}
    return {**_DEFAULTS, "dateCreated": int(call.now * 1000), **properties}


def _validate(call: OperationCall, policy: Record) -> None:
    bodies.require_strings(policy.doc, "name")
    if policy.doc["maxLength"] and policy.doc["maxLength"] < policy.doc["minLength"]:
        raise bad_request("maxLength must not be less than minLength.")


def _after_save(call: OperationCall, before: Record | None, after: Record) -> None:
    if before is not None:
        after.doc["lastUpdated"] = int(call.now * 1000)
        call.records.save("password_policies", after)


POLICIES: Final = Resource(
    kind="password_policies",
    label="password policy",
    read_only=_READ_ONLY,
    build_document=_build_document,
    validate=_validate,
    after_save=_after_save,
)


def find_policies(records: Records, source_id: str) -> list[Doc]:
    """Return the policies of a source, or the default ones of the tenant if it has none."""
    policies = [record.doc for record in records.all("password_policies")]
    held = {holder["policyId"] for holder in _load_holders(records, source_id)}
    chosen = [doc for doc in policies if source_id in (doc["sourceIds"] or ()) or doc["id"] in held]
    return chosen or [doc for doc in policies if doc["defaultPolicy"]]


def describe(policy: Doc) -> list[str]:
    """Return the constraints of a policy in the words of the service."""
    return [f"{label} is {policy[name]}" for name, (label, default) in _CONSTRAINTS.items() if policy[name] != default]


def find_violations(policy: Doc, password: str, forbidden_words: frozenset[str] = frozenset()) -> Iterator[str]:
    """Return the constraints of a policy that a password does not meet.

    Args:
        policy: the policy.
        password: the password.
        forbidden_words: the words of the dictionary, in lower case.
    """
    upper, lower = sum(map(str.isupper, password)), sum(map(str.islower, password))
    numeric, alpha = sum(map(str.isdigit, password)), sum(map(str.isalpha, password))
    special = len(password) - numeric - alpha
    counts = {
        "minLength": len(password),
        "minAlpha": alpha,
        "minUpper": upper,
        "minLower": lower,
        "minNumeric": numeric,
        "minSpecial": special,
        "minCharacterTypes": sum(map(bool, (upper, lower, numeric, special))),
    }
    for name, count in counts.items():
        if count < policy[name]:
            yield f"{_CONSTRAINTS[name][0]} is {policy[name]}"
    if 0 < policy["maxLength"] < len(password):
        yield f"{_CONSTRAINTS['maxLength'][0]} is {policy['maxLength']}"
    if 0 < policy["maxRepeatedChars"] < max(map(password.count, password), default=0):
        yield f"{_CONSTRAINTS['maxRepeatedChars'][0]} is {policy['maxRepeatedChars']}"
    if policy["useDictionary"] and any(word in password.lower() for word in forbidden_words):
        yield "The password has a word of the dictionary"


def _get_holders_id(source_id: str) -> str:
    return f"password-policies/{source_id}"


def _load_holders(records: Records, source_id: str) -> list[Doc]:
    record = records.get("configurations", _get_holders_id(source_id))
    return [] if record is None else list(record.doc["holders"])


def list_holders(call: OperationCall) -> Response:
    """Return the policies of a source, each with the identities that it applies to."""
    return Response.of(_load_holders(call.records, SOURCES.get_record(call).doc["id"]))


def replace_holders(call: OperationCall) -> Response:
    """Replace the policies of a source."""
    source = SOURCES.get_record(call).doc["id"]
    if not isinstance(call.body, list):
        raise bad_request("The body must be a list of policies.")
    holders = []
    for item in map(bodies.require_object, call.body):
        policy = references.get_by_id(call.records, "password_policies", str(item.get("policyId")), "password policy")
        holders.append({**item, "policyName": policy.doc["name"]})
    call.records.remove("configurations", _get_holders_id(source))
    call.records.add("configurations", [Record({"id": _get_holders_id(source), "holders": holders})])
    return Response.of(holders)


def _validate_group(call: OperationCall, group: Record) -> None:
    bodies.require_strings(group.doc, "name", "passwordPolicyId")
    references.get_by_id(call.records, "password_policies", group.doc["passwordPolicyId"], "password policy")
    for id in bodies.read_strings(group.doc, "sourceIds"):
        references.get_by_id(call.records, "sources", id, "source")


def _build_group(call: OperationCall, body: Doc) -> Doc:
    names = ("name", "passwordPolicyId", "sourceIds")
    return {**{name: body.get(name) for name in names}, "created": None, "modified": None}


SYNC_GROUPS: Final = Resource(
    kind="password_sync_groups",
    label="password sync group",
    build_document=_build_group,
    validate=_validate_group,
)

HANDLERS: Final[Mapping[str, Handler]] = {
    **POLICIES.build_handlers(
        list="listPasswordPolicies",
        get="getPasswordPolicyById",
        create="createPasswordPolicy",
        replace="setPasswordPolicy",
        delete="deletePasswordPolicy",
    ),
    **SYNC_GROUPS.build_handlers(
        list="getPasswordSyncGroups",
        get="getPasswordSyncGroup",
        create="createPasswordSyncGroup",
        replace="updatePasswordSyncGroup",
        delete="deletePasswordSyncGroup",
    ),
    "listPasswordPolicyHoldersOnSource": list_holders,
    "updatePasswordPolicyHolders": replace_holders,
}
