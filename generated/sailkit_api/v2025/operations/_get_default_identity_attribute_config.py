from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import IdentityAttributeConfig

OPERATION = Operation(
    api=API,
    id="getDefaultIdentityAttributeConfig",
    method="GET",
    path="/identity-profiles/{identity-profile-id}/default-identity-attribute-config",
    tag="Identity Profiles",
    results={200: {"application/json": "IdentityAttributeConfig"}},
    scopes=("idn:identity-profile:manage",),
    user_levels=("API", "ORG_ADMIN"),
    application=True,
    page="get-default-identity-attribute-config",
)


def get_default_identity_attribute_config(identity_profile_id: Id) -> Request[IdentityAttributeConfig]:
    """Returns the default attribute mappings for an identity profile.

    Args:
        identity_profile_id: ID of the identity profile; see `identity_profiles.list`.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/identity-profiles/{identity-profile-id}/default-identity-attribute-config",
            **{"identity-profile-id": identity_profile_id},
        ),
    )
