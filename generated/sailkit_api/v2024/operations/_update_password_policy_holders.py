from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import PasswordPolicyHolder

OPERATION = Operation(
    api=API,
    id="updatePasswordPolicyHolders",
    method="PATCH",
    path="/sources/{sourceId}/password-policies",
    tag="Sources",
    results={200: {"application/json": ["PasswordPolicyHolder"]}},
    bodies={"application/json": ["PasswordPolicyHolder"]},
    scopes=("idn:sources:manage",),
    user_levels=("ORG_ADMIN", "ROLE_SUBADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="update-password-policy-holders",
)


def update_password_policy_holders(
    source_id: Id, body: Sequence[PasswordPolicyHolder | Mapping[str, Any]]
) -> Request[list[PasswordPolicyHolder]]:
    """Sets the password policies of a source, with conditions on identities.

    The body is plain JSON, and the source must have the feature PASSWORD.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(OPERATION, _fill_path("/sources/{sourceId}/password-policies", **{"sourceId": source_id}), body=body)
