from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteTransform",
    method="DELETE",
    path="/transforms/{id}",
    tag="Transforms",
    results={204: {}},
    scopes=("idn:transform:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    destroys=True,
    page="delete-transform",
)


def delete_transform(id: Id) -> Request[None]:
    """Deletes a transform.

    One that an identity profile maps with is not deleted; remove it from the mappings first.

    Args:
        id: ID of the transform; see `transforms.list`.
    """
    return Request(OPERATION, _fill_path("/transforms/{id}", **{"id": id}))
