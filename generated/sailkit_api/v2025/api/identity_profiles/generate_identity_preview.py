from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import IdentityPreviewRequest, IdentityPreviewResponse

OPERATION = Operation(
    id="generateIdentityPreview",
    method="POST",
    path="/identity-profiles/identity-preview",
    prefix="/v2025",
    tag="Identity Profiles",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "IdentityPreviewResponse"}},
    bodies={"application/json": "IdentityPreviewRequest"},
    scopes=("idn:identity-profile:manage",),
    user_levels=("API", "ORG_ADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/generate-identity-preview",
)


def generate_identity_preview(body: IdentityPreviewRequest) -> Request[IdentityPreviewResponse]:
    """Generate identity preview.

    POST /identity-profiles/identity-preview
    Scopes: idn:identity-profile:manage.
    User levels: API, ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/generate-identity-preview
    """
    return Request(OPERATION, "/identity-profiles/identity-preview", body=body)
