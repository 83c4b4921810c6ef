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
class CreateOAuthClientResponse(Model):
    access_token_validity_seconds: int = _field("accessTokenValiditySeconds")
    access_type: AccessType | str = _field("accessType")
    business_name: str = _field("businessName")
    claims_supported: bool = _field("claimsSupported")
    created: datetime.datetime = _field("created", DATETIME)
    description: str = _field("description")
    enabled: bool = _field("enabled")
    grant_types: list[GrantType | str] = _field("grantTypes")
    homepage_url: str = _field("homepageUrl")
    id: str = _field("id")
    internal: bool = _field("internal")
    modified: datetime.datetime = _field("modified", DATETIME)
    name: str = _field("name")
    redirect_uris: list[str] = _field("redirectUris")
    refresh_token_validity_seconds: int = _field("refreshTokenValiditySeconds")
    scope: list[str] | None = _field("scope")
    secret: str = _field("secret")
    strong_auth_supported: bool = _field("strongAuthSupported")
    type: ClientType | str = _field("type")
