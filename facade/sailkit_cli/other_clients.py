"""Names of operations in SailPoint's own clients: the Python SDK and the PowerShell SDK, old and new generation.

    python_method(operation)         sailpoint.v2025.AccountsApi.list_accounts   SDK 1.x
    python_method(operation, 2)      sailpoint.AccountsApi.list_accounts_v1      SDK 2.x
    powershell_cmdlet(operation)     Get-V2025Accounts                           SDK 1.x
    powershell_cmdlet(operation, 2)  Get-AccountsV1                              SDK 2.x

The names follow from tag, operation id and API version by the rules of the generator that SailPoint uses; the
exceptions are data below. Compared with the Python SDK 1.4.2 and 2.1.72, and the modules of the PowerShell SDK.
"""

from __future__ import annotations

import re
from typing import Final, Literal

from sailkit_core.operation import Operation

__all__ = ["Generation", "other_names", "powershell_cmdlet", "python_method"]

Generation = Literal[1, 2]  # of the SDK: one module for each API version, or one for each service

# PowerShell's verb for the first word of an operation id. A verb that PowerShell knows stays; other words are part of
# the noun, after Invoke.
_VERBS: Final = {
    **{word: word.capitalize() for word in ("add", "approve", "close", "compare", "complete", "disable", "enable")},
    **{word: word.capitalize() for word in ("export", "get", "import", "move", "ping", "publish", "reset", "search")},
    **{word: word.capitalize() for word in ("send", "set", "show", "start", "submit", "sync", "test", "unlock")},
    "update": "Update",
    "cancel": "Suspend",
    "create": "New",
    "delete": "Remove",
    "edit": "Update",
    "generate": "New",
    "list": "Get",
    "make": "Select",
    "patch": "Update",
    "put": "Send",
    "query": "Search",
    "reject": "Deny",
    "synchronize": "Sync",
}
_CUT_VERBS: Final = {"synchronize": "hronize"}  # the generator takes the beginning of the word for the verb

# Operations without an id upstream; the generator makes one of path and method. {} stands for the service's version.
_IDS: Final = {
    "getDasOwnersOwnerIdentityIdResources": "das{}OwnersOwnerIdentityIdResourcesGet",
    "getDasOwnersResourcesResourceId": "das{}OwnersResourcesResourceIdGet",
    "postDasOwnersAssign": "das{}OwnersAssignPost",
    "postDasOwnersReelect": "das{}OwnersReelectPost",
    "postDasOwnersSourceIdentityIdReassignDestinationIdentityId": (
        "das{}OwnersSourceIdentityIdReassignDestinationIdentityIdPost"
    ),
}
# Operations with another id in a client; "" if it does not have them.
_PYTHON_1: Final = {"getNotificationPreferences": "listNotificationPreferences", "deleteApprovalConfigRequest": ""}
_GENERATION_2: Final = {
    "deleteMachineAccountSubtype": "deleteMachineAccountSubtypeByTechnicalName",
    "getPendingTaskHeaders": "",
    "getPendingTasks": "",
    "getWorkflowExecutionHistoryV2": "getWorkflowExecutionHistoryV2For",
    "patchMachineAccountSubtype": "patchMachineAccountSubtypeByTechnicalName",
}
_NOT_IN_PYTHON_1: Final = {
    "Privilege Criteria",
    "Privilege Criteria Configuration",
    "Role Propagation",
    "Shared Signals Framework (SSF)",
}


def python_method(operation: Operation, generation: Generation = 1) -> str:
    """Return the method of the Python SDK, such as "sailpoint.v2025.AccountsApi.list_accounts".

    Args:
        operation: the operation.
        generation: 1 for the SDK 1.x, 2 for 2.x.

    Returns:
        Package, class and method; "" if the SDK does not have the operation.
    """
    operation_id = _id(operation, generation)
    if generation == 1:
        operation_id = "" if operation.tag in _NOT_IN_PYTHON_1 else _PYTHON_1.get(operation.id, operation_id)
    version = f".{_version(operation)}" if generation == 1 else ""
    return f"sailpoint{version}.{_camel(operation.tag)}Api.{_snake(operation_id)}" if operation_id else ""


def powershell_cmdlet(operation: Operation, generation: Generation = 1) -> str:
    """Return the cmdlet of the PowerShell SDK, such as "Get-V2025Accounts"; see `python_method`.

    Several operations may have the same cmdlet, for example one that gets and one that lists.
    """
    operation_id = _id(operation, generation)
    if not operation_id:
        return ""
    prefix = _version(operation).upper() if generation == 1 else ""
    word = re.match("[a-z]*", operation_id)[0]  # type: ignore[index]  # it matches always
    if word not in _VERBS:
        return f"Invoke-{prefix}{operation_id[0].upper()}{operation_id[1:]}"
    return f"{_VERBS[word]}-{prefix}{_CUT_VERBS.get(word, '')}{operation_id.removeprefix(word)}"


def other_names(operation: Operation) -> tuple[str, ...]:
    """Return all names of an operation in SailPoint's clients, without empty ones."""
    generations: tuple[Generation, ...] = (1, 2)
    names = [name(operation, generation) for name in (python_method, powershell_cmdlet) for generation in generations]
    return tuple(name for name in names if name)


def _id(operation: Operation, generation: Generation) -> str:
    if operation.id in _IDS:
        return _IDS[operation.id].format("V1" if generation == 2 else "")
    if generation == 1:
        return operation.id
    operation_id = _GENERATION_2.get(operation.id, operation.id)
    return f"{operation_id}V1" if operation_id else ""


def _version(operation: Operation) -> str:
    return operation.prefix.strip("/")


def _camel(tag: str) -> str:
    return "".join(word[:1].upper() + word[1:] for word in re.split("[^A-Za-z0-9]+", tag))


def _snake(name: str) -> str:
    parts = re.sub("([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    return re.sub("([a-z0-9])([A-Z])", r"\1_\2", parts).lower()
