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
    id="deleteSourceApp",
    method="DELETE",
    path="/source-apps/{id}",
    tag="Apps",
    results={200: {"application/json": "SourceApp"}},
    scopes=("idn:app-roles:manage",),
    experimental=True,
    destroys=True,
    page="delete-source-app",
)


def delete_source_app(id: Id) -> Request[SourceApp]:
    """Deletes a source app and returns it as it was.

    Args:
        id: ID of the source app; see `apps.list_all`.
    """
    return Request(OPERATION, _fill_path("/source-apps/{id}", **{"id": id}))
