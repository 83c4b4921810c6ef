from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import Source

OPERATION = Operation(
    api=API,
    id="putSource",
    method="PUT",
    path="/sources/{id}",
    tag="Sources",
    results={200: {"application/json": "Source"}},
    bodies={"application/json": "Source"},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="put-source",
)


def put_source(id: str, body: Source) -> Request[Source]:
    """Replace source."""
    return Request(OPERATION, _path("/sources/{id}", **{"id": id}), body=body)
