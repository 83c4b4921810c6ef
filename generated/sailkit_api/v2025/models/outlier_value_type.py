from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import OutlierValueTypeName


@_model
class OutlierValueType(Model):
    name: OutlierValueTypeName | str | Unset = _field("name", default=UNSET)
    ordinal: int | Unset = _field("ordinal", default=UNSET)
