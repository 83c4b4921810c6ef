from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import OutlierFeatureTranslation, OutlierValueType


@_model
class OutlierContributingFeature(Model):
    description: str | Unset = _field("description", default=UNSET)
    display_name: str | Unset = _field("displayName", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    importance: float | Unset = _field("importance", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    translation_messages: OutlierFeatureTranslation | None | Unset = _field(
        "translationMessages", "OutlierFeatureTranslation", default=UNSET
    )
    value: float | Unset = _field("value", default=UNSET)
    value_type: OutlierValueType | Unset = _field("valueType", "OutlierValueType", default=UNSET)
