from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteDraft",
    method="DELETE",
    path="/configuration-hub/drafts/{id}",
    tag="Configuration Hub",
    results={204: {}},
    scopes=("sp:config-draft:manage",),
    destroys=True,
    page="delete-draft",
)


def delete_draft(id: Id) -> Request[None]:
    """Deletes a draft by the id of its job.

    Args:
        id: ID of the draft.
    """
    return Request(OPERATION, _fill_path("/configuration-hub/drafts/{id}", **{"id": id}))
