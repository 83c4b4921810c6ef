from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import Source

OPERATION = Operation(
    api=API,
    id="createSource",
    method="POST",
    path="/sources",
    tag="Sources",
    results={201: {"application/json": "Source"}},
    bodies={"application/json": "Source"},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="create-source",
)


def create_source(body: Source | Mapping[str, Any], *, provision_as_csv: bool | None = None) -> Request[Source]:
    """Creates a source.

    A delimited-file source requires `provisionAsCsv` true instead of a `type`; passwords are sent in plain text and
    come back encrypted.
    """
    return Request(OPERATION, "/sources", query={"provisionAsCsv": provision_as_csv}, body=body)
