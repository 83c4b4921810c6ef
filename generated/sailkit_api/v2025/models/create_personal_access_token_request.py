from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class CreatePersonalAccessTokenRequest(Model):
    name: str = _field("name")
    access_token_validity_seconds: int | None = _field("accessTokenValiditySeconds", default=...)
    expiration_date: datetime.datetime | None = _field("expirationDate", DATETIME, default=...)
    scope: list[str] | None = _field("scope", default=...)
    user_aware_token_never_expires: bool | None = _field("userAwareTokenNeverExpires", default=...)
