from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AuthProfileType


@_model
class AuthProfile(Model):
    application_id: str | None | Unset = _field("applicationId", default=UNSET)
    application_name: str | None | Unset = _field("applicationName", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    off_network: bool | Unset = _field("offNetwork", default=UNSET)
    strong_auth_login: bool | Unset = _field("strongAuthLogin", default=UNSET)
    type: AuthProfileType | str | Unset = _field("type", default=UNSET)
    untrusted_geography: bool | Unset = _field("untrustedGeography", default=UNSET)
