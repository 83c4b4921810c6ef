from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SodPolicyOwnerRefType


@_model
class SodPolicyOwnerRef(Model):
    id: str | Unset = _field("id", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    type: SodPolicyOwnerRefType | str | Unset = _field("type", default=UNSET)
