from __future__ import annotations

from sailkit_core.codec import TEXT
from sailkit_core.operation import Operation
from sailkit_core.request import Request

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
    """Returns a CSV template for the upload of applications.

    It has the columns `application_name` and `description`, and a sample row.
    """
    return Request(OPERATION, "/manual-discover-applications-template")
