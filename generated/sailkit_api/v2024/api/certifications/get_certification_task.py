from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import CertificationTask

OPERATION = Operation(
    id="getCertificationTask",
    method="GET",
    path="/certification-tasks/{id}",
    prefix="/v2024",
    tag="Certifications",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "CertificationTask"}},
    scopes=("idn:campaign:read",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-certification-task",
)


def get_certification_task(id: str) -> Request[CertificationTask]:
    """Get certification task.

    GET /certification-tasks/{id}
    Scopes: idn:campaign:read.
    User levels: CERT_ADMIN, ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-certification-task
    """
    return Request(OPERATION, _path("/certification-tasks/{id}", **{"id": id}))
