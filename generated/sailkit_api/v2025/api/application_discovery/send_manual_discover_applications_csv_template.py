from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, Request

if TYPE_CHECKING:
    from ...models import ManualDiscoverApplications

OPERATION = Operation(
    id="sendManualDiscoverApplicationsCsvTemplate",
    method="POST",
    path="/manual-discover-applications",
    prefix="/v2025",
    tag="Application Discovery",
    package="sailkit_api.v2025.models",
    results={200: {}},
    bodies={"multipart/form-data": "ManualDiscoverApplications"},
    scopes=("idn:application-discovery:write",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/send-manual-discover-applications-csv-template",
)


def send_manual_discover_applications_csv_template(body: ManualDiscoverApplications | None = None) -> Request[None]:
    """Send manual discover applications CSV template.

    POST /manual-discover-applications
    Scopes: idn:application-discovery:write.

    https://developer.sailpoint.com/docs/api/v2025/send-manual-discover-applications-csv-template
    """
    return Request(OPERATION, "/manual-discover-applications", body=UNSET if body is None else body)
