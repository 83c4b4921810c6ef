from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteBranding",
    method="DELETE",
    path="/brandings/{name}",
    tag="Branding",
    results={204: {}},
    scopes=("idn:branding:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="delete-branding",
)


def delete_branding(name: str) -> Request[None]:
    """Delete branding."""
    return Request(OPERATION, _path("/brandings/{name}", **{"name": name}))
