from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import AccessModelMetadataBulkUpdateResponse, EntitlementAttributeBulkUpdateQueryRequest

OPERATION = Operation(
    api=API,
    id="updateAccessModelMetadataByQuery",
    method="POST",
    path="/access-model-metadata/bulk-update/query",
    tag="Access Model Metadata",
    results={200: {"application/json": "AccessModelMetadataBulkUpdateResponse"}},
    bodies={"application/json": "EntitlementAttributeBulkUpdateQueryRequest"},
    scopes=("idn:entitlement:manage",),
    user_levels=("ORG_ADMIN",),
    deprecated=True,
    page="update-access-model-metadata-by-query",
)


def update_access_model_metadata_by_query(
    body: EntitlementAttributeBulkUpdateQueryRequest | Mapping[str, Any],
) -> Request[AccessModelMetadataBulkUpdateResponse]:
    """Starts a bulk change of the metadata of all entitlements that a search query matches.

    Returns the id and the status of the job, which runs on its own. Deprecated.
    """
    return Request(OPERATION, "/access-model-metadata/bulk-update/query", body=body)
