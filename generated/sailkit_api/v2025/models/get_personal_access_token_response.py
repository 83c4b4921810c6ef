from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import PatOwner


@_model
class GetPersonalAccessTokenResponse(Model):
    created: datetime.datetime = _field("created", DATETIME)
    id: str = _field("id")
    name: str = _field("name")
    owner: PatOwner = _field("owner", "PatOwner")
    scope: list[str] | None = _field("scope")
    access_token_validity_seconds: int | None = _field("accessTokenValiditySeconds", default=...)
    expiration_date: datetime.datetime | None = _field("expirationDate", DATETIME, default=...)
    last_used: datetime.datetime | None = _field("lastUsed", DATETIME, default=...)
    managed: bool | None = _field("managed", default=...)
    user_aware_token_never_expires: bool | None = _field("userAwareTokenNeverExpires", default=...)
