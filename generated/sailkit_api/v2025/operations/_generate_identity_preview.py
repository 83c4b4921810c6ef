from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import IdentityPreviewRequest, IdentityPreviewResponse

OPERATION = Operation(
    api=API,
    id="generateIdentityPreview",
    method="POST",
    path="/identity-profiles/identity-preview",
    tag="Identity Profiles",
    results={200: {"application/json": "IdentityPreviewResponse"}},
    bodies={"application/json": "IdentityPreviewRequest"},
    scopes=("idn:identity-profile:manage",),
    user_levels=("API", "ORG_ADMIN"),
    application=True,
    page="generate-identity-preview",
)


def generate_identity_preview(body: IdentityPreviewRequest | Mapping[str, Any]) -> Request[IdentityPreviewResponse]:
    """Returns what the attributes of one identity would be under other mappings, without storing anything."""
    return Request(OPERATION, "/identity-profiles/identity-preview", body=body)
