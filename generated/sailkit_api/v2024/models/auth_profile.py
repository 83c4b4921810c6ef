from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AuthProfileType


@_model
class AuthProfile(Model):
    application_id: str | None = _field("applicationId", default=...)
    application_name: str | None = _field("applicationName", default=...)
    name: str | None = _field("name", default=...)
    off_network: bool | None = _field("offNetwork", default=...)
    strong_auth_login: bool | None = _field("strongAuthLogin", default=...)
    type: AuthProfileType | str | None = _field("type", default=...)
    untrusted_geography: bool | None = _field("untrustedGeography", default=...)
