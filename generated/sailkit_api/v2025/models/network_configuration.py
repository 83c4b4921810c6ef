from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class NetworkConfiguration(Model):
    geolocation: list[str] | None | Unset = _field("geolocation", default=UNSET)
    range: list[str] | None | Unset = _field("range", default=UNSET)
    whitelisted: bool | Unset = _field("whitelisted", default=UNSET)
