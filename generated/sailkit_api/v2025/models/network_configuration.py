from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class NetworkConfiguration(Model):
    geolocation: list[str] | None = _field("geolocation", default=...)
    range: list[str] | None = _field("range", default=...)
    whitelisted: bool | None = _field("whitelisted", default=...)
