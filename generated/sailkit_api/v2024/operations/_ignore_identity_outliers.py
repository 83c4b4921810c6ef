from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

OPERATION = Operation(
    api=API,
    id="ignoreIdentityOutliers",
    method="POST",
    path="/outliers/ignore",
    tag="IAI Outliers",
    results={204: {}},
    bodies={"application/json": None},
    scopes=("iai:outliers:manage",),
    user_levels=("ORG_ADMIN", "REPORT_ADMIN"),
    application=True,
    experimental=True,
    page="ignore-identity-outliers",
)


def ignore_identity_outliers(body: list[str] | tuple[str, ...]) -> Request[None]:
    """Marks outliers as ignored, by the ids of their identities."""
    return Request(OPERATION, "/outliers/ignore", body=body)
