from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteBranding",
    method="DELETE",
    path="/brandings/{name}",
    prefix="/v2025",
    tag="Branding",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("idn:branding:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-branding",
)


def delete_branding(name: str) -> Request[None]:
    """Delete branding.

    DELETE /brandings/{name}
    Scopes: idn:branding:manage.
    User levels: ORG_ADMIN.

    Args:
        name: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-branding
    """
    return Request(OPERATION, _path("/brandings/{name}", **{"name": name}))
