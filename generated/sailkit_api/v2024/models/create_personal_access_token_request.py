from __future__ import annotations

import datetime

from ...codec import DATETIME, UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class CreatePersonalAccessTokenRequest(Model):
    name: str = _field("name")
    access_token_validity_seconds: int | None | Unset = _field("accessTokenValiditySeconds", default=UNSET)
    expiration_date: datetime.datetime | None | Unset = _field("expirationDate", DATETIME, default=UNSET)
    scope: list[str] | None | Unset = _field("scope", default=UNSET)
