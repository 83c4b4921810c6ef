from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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


def put_source(id: Id, body: Source | Mapping[str, Any]) -> Request[Source]:
    """Replaces the whole configuration of a source.

    Read it first and change the result, as what is left out is lost; id, type, connector, `connectorClass`,
    `authoritative` and `passwordPolicies` cannot change.

    Args:
        id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{id}", **{"id": id}), body=body)
