from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class CreatePersonalAccessTokenRequest(Model):
    name: str = _field("name")
    access_token_validity_seconds: int | Unset = _field("accessTokenValiditySeconds", default=UNSET)
    scope: list[str] | None | Unset = _field("scope", default=UNSET)
