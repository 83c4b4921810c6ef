from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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
    destroys=True,
    page="delete-source",
)


def delete_source(id: Id) -> Request[DeleteSourceResponse]:
    """Starts a task that deletes all accounts of a source, then the source itself.

    Poll the task status with the `id` of the answer.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{id}", **{"id": id}))
