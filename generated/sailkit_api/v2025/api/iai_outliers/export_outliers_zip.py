from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import BYTES
from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import OutlierType

OPERATION = Operation(
    id="exportOutliersZip",
    method="GET",
    path="/outliers/export",
    prefix="/v2025",
    tag="IAI Outliers",
    package="sailkit_api.v2025.models",
    results={200: {"application/zip": BYTES}},
    scopes=("iai:outliers:manage", "iai:outliers:read"),
    user_levels=("ORG_ADMIN", "REPORT_ADMIN"),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/export-outliers-zip",
)


def export_outliers_zip(*, type: OutlierType | str | None = None) -> Request[bytes]:
    """Export outliers zip.

    GET /outliers/export
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:outliers:manage, iai:outliers:read.
    User levels: ORG_ADMIN, REPORT_ADMIN.

    Args:
        type: One of LOW_SIMILARITY, STRUCTURAL.

    https://developer.sailpoint.com/docs/api/v2025/export-outliers-zip
    """
    return Request(OPERATION, "/outliers/export", query={"type": type})
