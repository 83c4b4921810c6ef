from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

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


def create_source_app(body: SourceAppCreateDto) -> Request[SourceApp]:
    """Create source app."""
    return Request(OPERATION, "/source-apps", body=body)
