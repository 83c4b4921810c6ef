from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountUpdatedEntitlement


@_model
class AccountUpdatedEntitlementChange(Model):
    added: list[AccountUpdatedEntitlement] | None = _field("added", ["AccountUpdatedEntitlement"])
    attribute_name: str = _field("attributeName")
    removed: list[AccountUpdatedEntitlement] | None = _field("removed", ["AccountUpdatedEntitlement"])
