from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RoleMiningIdentityDistributionItem


@_model
class RoleMiningIdentityDistribution(Model):
    attribute_name: str | Unset = _field("attributeName", default=UNSET)
    distribution: list[RoleMiningIdentityDistributionItem] | Unset = _field(
        "distribution", ["RoleMiningIdentityDistributionItem"], default=UNSET
    )
