from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import CertificationTask

OPERATION = Operation(
    api=API,
    id="getCertificationTask",
    method="GET",
    path="/certification-tasks/{id}",
    tag="Certifications",
    results={200: {"application/json": "CertificationTask"}},
    scopes=("idn:campaign:read",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="get-certification-task",
)


def get_certification_task(id: Id) -> Request[CertificationTask]:
    """Returns one task on certifications, with its status and errors.

    Args:
        id: ID of the certification task; see `certifications.list_pending_tasks`.
    """
    return Request(OPERATION, _fill_path("/certification-tasks/{id}", **{"id": id}))
