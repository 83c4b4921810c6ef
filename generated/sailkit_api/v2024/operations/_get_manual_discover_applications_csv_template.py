from __future__ import annotations

from sailkit_core.codec import TEXT
from sailkit_core.request import Operation, Request

from ..api import API

OPERATION = Operation(
    api=API,
    id="getManualDiscoverApplicationsCsvTemplate",
    method="GET",
    path="/manual-discover-applications-template",
    tag="Application Discovery",
    results={200: {"text/csv": TEXT}},
    scopes=("idn:application-discovery:read",),
    page="get-manual-discover-applications-csv-template",
)


def get_manual_discover_applications_csv_template() -> Request[str]:
    """Get manual discover applications CSV template."""
    return Request(OPERATION, "/manual-discover-applications-template")
