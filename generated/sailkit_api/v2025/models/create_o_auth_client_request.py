from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessType, ClientType, GrantType


@_model
class CreateOAuthClientRequest(Model):
    access_token_validity_seconds: int = _field("accessTokenValiditySeconds")
    access_type: AccessType | str = _field("accessType")
    description: str | None = _field("description")
    enabled: bool = _field("enabled")
    grant_types: list[GrantType | str] | None = _field("grantTypes")
    name: str | None = _field("name")
    business_name: str | None | Unset = _field("businessName", default=UNSET)
    claims_supported: bool | Unset = _field("claimsSupported", default=UNSET)
    homepage_url: str | None | Unset = _field("homepageUrl", default=UNSET)
    internal: bool | Unset = _field("internal", default=UNSET)
    redirect_uris: list[str] | None | Unset = _field("redirectUris", default=UNSET)
    refresh_token_validity_seconds: int | Unset = _field("refreshTokenValiditySeconds", default=UNSET)
    scope: list[str] | None | Unset = _field("scope", default=UNSET)
    strong_auth_supported: bool | Unset = _field("strongAuthSupported", default=UNSET)
    type: ClientType | str | Unset = _field("type", default=UNSET)
