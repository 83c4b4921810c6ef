from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

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


def import_identity_profiles(body: list[IdentityProfileExportedObject]) -> Request[ObjectImportResult]:
    """Import identity profiles."""
    return Request(OPERATION, "/identity-profiles/import", body=body)
