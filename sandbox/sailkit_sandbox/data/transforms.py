"""Transforms of a new tenant."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from typing import Any, Final

from sailkit_sandbox.base.ids import new_uuid
from sailkit_sandbox.store.database import Record

Doc = dict[str, Any]
_REFRESHED_NEVER: Final = {"requiresPeriodicRefresh": False}
_INTERNAL: Final[Mapping[str, tuple[str, Doc]]] = {
    "Lower Case": ("lower", _REFRESHED_NEVER),
    "Upper Case": ("upper", _REFRESHED_NEVER),
    "International Phone Number": ("e164phone", {"defaultRegion": "NL"}),
    "Plain Letters": ("decomposeDiacriticalMarks", _REFRESHED_NEVER),
}
_CUSTOM: Final[Mapping[str, tuple[str, Doc]]] = {
    "Site Code": ("lookup", {"table": {"Lisbon": "LIS", "Oslo": "OSL", "Utrecht": "UTR", "default": "ELSE"}}),
    "Short Department": ("substring", {"begin": 0, "end": 3}),
}


def generate_transforms(people: list[Record], random: Random) -> Mapping[str, list[Record]]:
    """Generate the internal transforms of the service and some custom ones, by kind of record."""
    return {
        "transforms": [
            Record({"id": new_uuid(random), "name": name, "type": type, "attributes": attributes, "internal": internal})
            for internal, templates in ((True, _INTERNAL), (False, _CUSTOM))
            for name, (type, attributes) in templates.items()
        ]
    }
