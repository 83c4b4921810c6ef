from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.uploads import Upload

from ..api import API

if TYPE_CHECKING:
    from ..models import ManualDiscoverApplications

OPERATION = Operation(
    api=API,
    id="sendManualDiscoverApplicationsCsvTemplate",
    method="POST",
    path="/manual-discover-applications",
    tag="Application Discovery",
    results={200: {}},
    bodies={"multipart/form-data": "ManualDiscoverApplications"},
    scopes=("idn:application-discovery:write",),
    application=True,
    page="send-manual-discover-applications-csv-template",
)


def send_manual_discover_applications_csv_template(
    body: ManualDiscoverApplications | Mapping[str, Any] | Upload | None = None,
) -> Request[None]:
    """Uploads a CSV file of applications for which connectors are to be suggested.

    Without a fitting connector a generic one is suggested.
    """
    return Request(OPERATION, "/manual-discover-applications", body=body)
