from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class CommonAccessIDStatus(Model):
    confirmed_ids: list[str] | None = _field("confirmedIds", default=...)
    denied_ids: list[str] | None = _field("deniedIds", default=...)
