from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import ParameterStorageAttestationDocument

OPERATION = Operation(
    id="getAttestationDocument",
    method="GET",
    path="/parameter-storage/attestation",
    prefix="/v2025",
    tag="Parameter Storage",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ParameterStorageAttestationDocument"}},
    scopes=("sp:parameter-storage:manage", "sp:parameter-storage:read"),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-attestation-document",
)


def get_attestation_document(*, key: str) -> Request[ParameterStorageAttestationDocument]:
    """Get attestation document.

    GET /parameter-storage/attestation
    Scopes: sp:parameter-storage:manage, sp:parameter-storage:read.
    User levels: ORG_ADMIN.

    Args:
        key: Required.

    https://developer.sailpoint.com/docs/api/v2025/get-attestation-document
    """
    return Request(OPERATION, "/parameter-storage/attestation", query={"key": key})
