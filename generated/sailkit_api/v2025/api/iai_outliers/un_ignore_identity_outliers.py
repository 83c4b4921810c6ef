from __future__ import annotations

from sailkit_core.request import Operation, Request

OPERATION = Operation(
    id="unIgnoreIdentityOutliers",
    method="POST",
    path="/outliers/unignore",
    prefix="/v2025",
    tag="IAI Outliers",
    package="sailkit_api.v2025.models",
    results={204: {}},
    bodies={"application/json": None},
    scopes=("iai:outliers:manage",),
    user_levels=("ORG_ADMIN", "REPORT_ADMIN"),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/un-ignore-identity-outliers",
)


def un_ignore_identity_outliers(body: list[str]) -> Request[None]:
    """Unignore identity outliers.

    POST /outliers/unignore
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:outliers:manage.
    User levels: ORG_ADMIN, REPORT_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/un-ignore-identity-outliers
    """
    return Request(OPERATION, "/outliers/unignore", body=body)
