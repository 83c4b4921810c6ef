from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
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
    access_token_validity_seconds: int | Unset = _field("accessTokenValiditySeconds", default=UNSET)
    expiration_date: datetime.datetime | Unset = _field("expirationDate", DATETIME, default=UNSET)
    last_used: datetime.datetime | None | Unset = _field("lastUsed", DATETIME, default=UNSET)
    managed: bool | Unset = _field("managed", default=UNSET)
