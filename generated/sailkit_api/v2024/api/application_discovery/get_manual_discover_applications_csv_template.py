from __future__ import annotations

from sailkit_core.codec import TEXT
from sailkit_core.request import Operation, Request

OPERATION = Operation(
    id="getManualDiscoverApplicationsCsvTemplate",
    method="GET",
    path="/manual-discover-applications-template",
    prefix="/v2024",
    tag="Application Discovery",
    package="sailkit_api.v2024.models",
    results={200: {"text/csv": TEXT}},
    scopes=("idn:application-discovery:read",),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-manual-discover-applications-csv-template",
)


def get_manual_discover_applications_csv_template() -> Request[str]:
    """Get manual discover applications CSV template.

    GET /manual-discover-applications-template
    Scopes: idn:application-discovery:read.

    https://developer.sailpoint.com/docs/api/v2024/get-manual-discover-applications-csv-template
    """
    return Request(OPERATION, "/manual-discover-applications-template")
