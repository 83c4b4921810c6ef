from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import ParameterStorageAttestationDocument

OPERATION = Operation(
    api=API,
    id="getAttestationDocument",
    method="GET",
    path="/parameter-storage/attestation",
    tag="Parameter Storage",
    results={200: {"application/json": "ParameterStorageAttestationDocument"}},
    scopes=("sp:parameter-storage:manage", "sp:parameter-storage:read"),
    user_levels=("ORG_ADMIN",),
    page="get-attestation-document",
)


def get_attestation_document(*, key: str) -> Request[ParameterStorageAttestationDocument]:
    """Returns the document with the public key that private fields of parameters are encrypted with.

    `key` is your own public key (NIST P-384, Base64Url).
    """
    return Request(OPERATION, "/parameter-storage/attestation", query={"key": key})
