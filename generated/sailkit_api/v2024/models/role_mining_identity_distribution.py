from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RoleMiningIdentityDistributionItem


@_model
class RoleMiningIdentityDistribution(Model):
    attribute_name: str | None = _field("attributeName", default=...)
    distribution: list[RoleMiningIdentityDistributionItem] | None = _field(
        "distribution", ["RoleMiningIdentityDistributionItem"], default=...
    )
