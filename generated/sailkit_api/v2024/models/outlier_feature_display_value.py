from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import OutlierValueType


@_model
class OutlierFeatureDisplayValue(Model):
    display_name: str | None = _field("displayName", default=...)
    value: str | float | None = _field("value", default=...)
    value_type: OutlierValueType | None = _field("valueType", "OutlierValueType", default=...)
