"""Names of operations in SailPoint's own clients."""

from __future__ import annotations

import re

import attrs

from scripts.docs.catalogue import OperationEntry


@attrs.frozen
class OtherNames:
    """Names of an operation in SailPoint's own clients.

    Args:
        sdk_class: the class of the Python SDK.
        sdk_method: its method.
        sdk_module: the module of the class in version 1 of the Python SDK.
        cmdlet: the cmdlet of the PowerShell SDK.
    """

    sdk_class: str
    sdk_method: str
    sdk_module: str
    cmdlet: str


def find_other_names(entry: OperationEntry) -> OtherNames:
    """Find the names of an operation in SailPoint's own clients."""
    words = re.findall(r"[A-Za-z0-9]+", entry.operation.tag)
    name = re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", entry.operation.id).lower()
    return OtherNames("".join(w[:1].upper() + w[1:] for w in words) + "Api", name, f"sailpoint.{entry.version}", name)
