from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import Model
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import SodPolicyOwnerRefType


@_model
class AccessRequestDynamicApproverOutput(Model):
    id: str = _field("id")
    name: str = _field("name")
    type: SodPolicyOwnerRefType | str = _field("type")
