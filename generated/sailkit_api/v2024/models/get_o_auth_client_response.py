from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessType, ClientType, GrantType


@_model
class GetOAuthClientResponse(Model):
    access_token_validity_seconds: int = _field("accessTokenValiditySeconds")
    access_type: AccessType | str = _field("accessType")
    business_name: str | None = _field("businessName")
    claims_supported: bool = _field("claimsSupported")
    created: datetime.datetime = _field("created", DATETIME)
    description: str | None = _field("description")
    enabled: bool = _field("enabled")
    grant_types: list[GrantType | str] = _field("grantTypes")
    homepage_url: str | None = _field("homepageUrl")
    id: str = _field("id")
    internal: bool = _field("internal")
    modified: datetime.datetime = _field("modified", DATETIME)
    name: str = _field("name")
    redirect_uris: list[str] | None = _field("redirectUris")
    refresh_token_validity_seconds: int = _field("refreshTokenValiditySeconds")
    scope: list[str] | None = _field("scope")
    strong_auth_supported: bool = _field("strongAuthSupported")
    type: ClientType | str = _field("type")
    last_used: datetime.datetime | None = _field("lastUsed", DATETIME, default=...)
    metadata: str | None = _field("metadata", default=...)
    secret: str | None = _field("secret", default=...)
