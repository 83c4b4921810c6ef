from __future__ import annotations

from typing import Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class MfaDuoConfig(Model):
    access_key: str | None | Unset = _field("accessKey", default=UNSET)
    config_properties: dict[str, Any] | None | Unset = _field("configProperties", default=UNSET)
    enabled: bool | Unset = _field("enabled", default=UNSET)
    host: str | None | Unset = _field("host", default=UNSET)
    identity_attribute: str | None | Unset = _field("identityAttribute", default=UNSET)
    mfa_method: str | None | Unset = _field("mfaMethod", default=UNSET)
