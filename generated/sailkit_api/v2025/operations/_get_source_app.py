from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import SourceApp

OPERATION = Operation(
    api=API,
    id="getSourceApp",
    method="GET",
    path="/source-apps/{id}",
    tag="Apps",
    results={200: {"application/json": "SourceApp"}},
    scopes=("idn:app-roles:manage", "idn:app-roles:read"),
    application=True,
    experimental=True,
    page="get-source-app",
)


def get_source_app(id: Id) -> Request[SourceApp]:
    """Returns one source app.

    Args:
        id: ID of the source app; see `apps.list_all`.
    """
    return Request(OPERATION, _fill_path("/source-apps/{id}", **{"id": id}))
