from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
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
    business_name: str | None = _field("businessName", default=...)
    claims_supported: bool | None = _field("claimsSupported", default=...)
    homepage_url: str | None = _field("homepageUrl", default=...)
    internal: bool | None = _field("internal", default=...)
    redirect_uris: list[str] | None = _field("redirectUris", default=...)
    refresh_token_validity_seconds: int | None = _field("refreshTokenValiditySeconds", default=...)
    scope: list[str] | None = _field("scope", default=...)
    strong_auth_supported: bool | None = _field("strongAuthSupported", default=...)
    type: ClientType | str | None = _field("type", default=...)
