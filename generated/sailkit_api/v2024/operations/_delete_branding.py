from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

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
    destroys=True,
    page="delete-branding",
)


def delete_branding(name: str) -> Request[None]:
    """Deletes a branding item by its name.

    Args:
        name: Name of the branding; see `brandings.list`.
    """
    return Request(OPERATION, _fill_path("/brandings/{name}", **{"name": name}))
