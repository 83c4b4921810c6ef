from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import SourceApp, SourceAppCreateDto

OPERATION = Operation(
    api=API,
    id="createSourceApp",
    method="POST",
    path="/source-apps",
    tag="Apps",
    results={200: {"application/json": "SourceApp"}},
    bodies={"application/json": "SourceAppCreateDto"},
    scopes=("idn:app-roles:manage",),
    experimental=True,
    page="create-source-app",
)


def create_source_app(body: SourceAppCreateDto | Mapping[str, Any]) -> Request[SourceApp]:
    """Creates a source app for an account source and returns it."""
    return Request(OPERATION, "/source-apps", body=body)
