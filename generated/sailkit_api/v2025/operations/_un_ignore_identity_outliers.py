from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

OPERATION = Operation(
    api=API,
    id="unIgnoreIdentityOutliers",
    method="POST",
    path="/outliers/unignore",
    tag="IAI Outliers",
    results={204: {}},
    bodies={"application/json": None},
    scopes=("iai:outliers:manage",),
    user_levels=("ORG_ADMIN", "REPORT_ADMIN"),
    application=True,
    experimental=True,
    page="un-ignore-identity-outliers",
)


def un_ignore_identity_outliers(body: list[str] | tuple[str, ...]) -> Request[None]:
    """Ends the ignoring of outliers, by the ids of their identities."""
    return Request(OPERATION, "/outliers/unignore", body=body)
