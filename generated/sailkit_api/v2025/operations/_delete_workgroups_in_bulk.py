from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import WorkgroupBulkDeleteRequest, WorkgroupDeleteItem

OPERATION = Operation(
    api=API,
    id="deleteWorkgroupsInBulk",
    method="POST",
    path="/workgroups/bulk-delete",
    tag="Governance Groups",
    results={207: {"application/json": ["WorkgroupDeleteItem"]}},
    bodies={"application/json": "WorkgroupBulkDeleteRequest"},
    scopes=("idn:workgroup:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    destroys=True,
    page="delete-workgroups-in-bulk",
)


def delete_workgroups_in_bulk(
    body: WorkgroupBulkDeleteRequest | Mapping[str, Any],
) -> Request[list[WorkgroupDeleteItem]]:
    """Deletes up to 100 governance groups.

    Those in use or unknown are skipped. Returns one result per group with an integer `status` of its own (that of
    the whole is 207): check each of them.
    """
    return Request(OPERATION, "/workgroups/bulk-delete", body=body)
