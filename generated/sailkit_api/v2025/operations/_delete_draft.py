from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteDraft",
    method="DELETE",
    path="/configuration-hub/drafts/{id}",
    tag="Configuration Hub",
    results={204: {}},
    scopes=("sp:config-draft:manage",),
    page="delete-draft",
)


def delete_draft(id: str) -> Request[None]:
    """Delete draft."""
    return Request(OPERATION, _path("/configuration-hub/drafts/{id}", **{"id": id}))
