from __future__ import annotations

from sailkit_core.request import Operation, Request

OPERATION = Operation(
    id="getParameterStorageSpecification",
    method="GET",
    path="/parameter-storage/specification",
    prefix="/v2025",
    tag="Parameter Storage",
    package="sailkit_api.v2025.models",
    results={200: {}},
    scopes=("sp:parameter-storage:manage", "sp:parameter-storage:read"),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-parameter-storage-specification",
)


def get_parameter_storage_specification(*, accept_language: str | None = None) -> Request[None]:
    """Get parameter storage specification.

    GET /parameter-storage/specification
    Scopes: sp:parameter-storage:manage, sp:parameter-storage:read.
    User levels: ORG_ADMIN.

    Args:
        accept_language: Left out, the service takes en.

    https://developer.sailpoint.com/docs/api/v2025/get-parameter-storage-specification
    """
    return Request(OPERATION, "/parameter-storage/specification", headers={"Accept-Language": accept_language})
