from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import Source

OPERATION = Operation(
    api=API,
    id="getSource",
    method="GET",
    path="/sources/{id}",
    tag="Sources",
    results={200: {"application/json": "Source"}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="get-source",
)


def get_source(id: Id) -> Request[Source]:
    """Returns one source, with its connector, cluster, owner, features and connector attributes.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{id}", **{"id": id}))
