from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class SedBatchRequest(Model):
    entitlements: list[str] | Unset = _field("entitlements", default=UNSET)
    seds: list[str] | Unset = _field("seds", default=UNSET)
