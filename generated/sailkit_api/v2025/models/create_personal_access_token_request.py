from __future__ import annotations

import datetime

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class CreatePersonalAccessTokenRequest(Model):
    name: str = _field("name")
    access_token_validity_seconds: int | None | Unset = _field("accessTokenValiditySeconds", default=UNSET)
    expiration_date: datetime.datetime | None | Unset = _field("expirationDate", DATETIME, default=UNSET)
    scope: list[str] | None | Unset = _field("scope", default=UNSET)
    user_aware_token_never_expires: bool | None | Unset = _field("userAwareTokenNeverExpires", default=UNSET)
