from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import BYTES
from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import OutlierType

OPERATION = Operation(
    api=API,
    id="exportOutliersZip",
    method="GET",
    path="/outliers/export",
    tag="IAI Outliers",
    results={200: {"application/zip": BYTES}},
    scopes=("iai:outliers:manage", "iai:outliers:read"),
    user_levels=("ORG_ADMIN", "REPORT_ADMIN"),
    application=True,
    experimental=True,
    page="export-outliers-zip",
)


def export_outliers_zip(*, type: OutlierType | str | None = None) -> Request[bytes]:
    """Returns a ZIP archive of two CSV files: the outliers that are ignored and the others.

    Args:
        type: One of LOW_SIMILARITY, STRUCTURAL.
    """
    return Request(OPERATION, "/outliers/export", query={"type": type})
