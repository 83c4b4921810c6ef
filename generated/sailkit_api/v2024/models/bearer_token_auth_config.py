from __future__ import annotations

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class BearerTokenAuthConfig(Model):
    bearer_token: str | None | Unset = _field("bearerToken", default=UNSET)
