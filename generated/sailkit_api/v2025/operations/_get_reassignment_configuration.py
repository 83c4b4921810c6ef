from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ConfigurationResponse

OPERATION = Operation(
    api=API,
    id="getReassignmentConfiguration",
    method="GET",
    path="/reassignment-configurations/{identityId}",
    tag="Work Reassignment",
    results={200: {"application/json": "ConfigurationResponse"}},
    scopes=("idn:reassignment-configuration:manage", "idn:reassignment-configuration:read"),
    experimental=True,
    page="get-reassignment-configuration",
)


def get_reassignment_configuration(identity_id: Id) -> Request[ConfigurationResponse]:
    """Returns the reassignments of the work of one identity.

    Args:
        identity_id: ID of the identity; see `identities.list`.
    """
    return Request(OPERATION, _fill_path("/reassignment-configurations/{identityId}", **{"identityId": identity_id}))
