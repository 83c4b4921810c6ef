from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import OutlierValueType


@_model
class OutlierFeatureSummaryOutlierFeatureDisplayValuesItem(Model):
    display_name: str | Unset = _field("displayName", default=UNSET)
    value: str | Unset = _field("value", default=UNSET)
    value_type: OutlierValueType | Unset = _field("valueType", "OutlierValueType", default=UNSET)
