from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import DeleteSourceResponse

OPERATION = Operation(
    api=API,
    id="deleteSource",
    method="DELETE",
    path="/sources/{id}",
    tag="Sources",
    results={202: {"application/json": "DeleteSourceResponse"}},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="delete-source",
)


def delete_source(id: str) -> Request[DeleteSourceResponse]:
    """Delete source.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{id}", **{"id": id}))
