from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import IdentityProfileExportedObject, ObjectImportResult

OPERATION = Operation(
    api=API,
    id="importIdentityProfiles",
    method="POST",
    path="/identity-profiles/import",
    tag="Identity Profiles",
    results={200: {"application/json": "ObjectImportResult"}},
    bodies={"application/json": ["IdentityProfileExportedObject"]},
    scopes=("idn:identity-profile:manage",),
    page="import-identity-profiles",
)


def import_identity_profiles(
    body: Sequence[IdentityProfileExportedObject | Mapping[str, Any]],
) -> Request[ObjectImportResult]:
    """Imports exported identity profiles.

    Returns the imported objects with errors, warnings and infos: check them.
    """
    return Request(OPERATION, "/identity-profiles/import", body=body)
