from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ConfigTypeEnum

OPERATION = Operation(
    api=API,
    id="deleteReassignmentConfiguration",
    method="DELETE",
    path="/reassignment-configurations/{identityId}/{configType}",
    tag="Work Reassignment",
    results={204: {}},
    scopes=("idn:reassignment-configuration:manage",),
    experimental=True,
    destroys=True,
    page="delete-reassignment-configuration",
)


def delete_reassignment_configuration(identity_id: Id, config_type: ConfigTypeEnum | str) -> Request[None]:
    """Deletes the reassignment of one type of work of an identity.

    Args:
        identity_id: ID of the identity; see `identities.list`.
        config_type: One of ACCESS_REQUESTS, CERTIFICATIONS, MANUAL_TASKS, GENERIC_APPROVALS.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/reassignment-configurations/{identityId}/{configType}",
            **{"identityId": identity_id, "configType": config_type},
        ),
    )
