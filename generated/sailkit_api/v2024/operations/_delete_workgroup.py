from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteWorkgroup",
    method="DELETE",
    path="/workgroups/{id}",
    tag="Governance Groups",
    results={204: {}},
    scopes=("idn:workgroup:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="delete-workgroup",
)


def delete_workgroup(id: str) -> Request[None]:
    """Delete workgroup."""
    return Request(OPERATION, _path("/workgroups/{id}", **{"id": id}))
