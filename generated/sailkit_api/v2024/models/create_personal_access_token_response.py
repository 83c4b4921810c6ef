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
class CreatePersonalAccessTokenResponse(Model):
    access_token_validity_seconds: int = _field("accessTokenValiditySeconds")
    created: datetime.datetime = _field("created", DATETIME)
    expiration_date: datetime.datetime = _field("expirationDate", DATETIME)
    id: str = _field("id")
    name: str = _field("name")
    owner: PatOwner = _field("owner", "PatOwner")
    scope: list[str] | None = _field("scope")
    secret: str = _field("secret")
