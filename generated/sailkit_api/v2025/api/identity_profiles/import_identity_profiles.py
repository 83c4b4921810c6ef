from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import IdentityProfileExportedObject, ObjectImportResult

OPERATION = Operation(
    id="importIdentityProfiles",
    method="POST",
    path="/identity-profiles/import",
    prefix="/v2025",
    tag="Identity Profiles",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ObjectImportResult"}},
    bodies={"application/json": ["IdentityProfileExportedObject"]},
    scopes=("idn:identity-profile:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/import-identity-profiles",
)


def import_identity_profiles(body: list[IdentityProfileExportedObject]) -> Request[ObjectImportResult]:
    """Import identity profiles.

    POST /identity-profiles/import
    Scopes: idn:identity-profile:manage.

    https://developer.sailpoint.com/docs/api/v2025/import-identity-profiles
    """
    return Request(OPERATION, "/identity-profiles/import", body=body)
