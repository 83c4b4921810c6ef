from __future__ import annotations

from typing import Any

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class RoleMiningIdentityDistribution(Model):
    attribute_name: str | Unset = _field("attributeName", default=UNSET)
    distribution: list[dict[str, Any]] | Unset = _field("distribution", default=UNSET)
