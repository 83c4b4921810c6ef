from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import OutlierFeatureTranslation, OutlierValueType


@_model
class OutlierContributingFeature(Model):
    description: str | None = _field("description", default=...)
    display_name: str | None = _field("displayName", default=...)
    id: str = _field("id", default=...)
    importance: float | None = _field("importance", default=...)
    name: str | None = _field("name", default=...)
    translation_messages: OutlierFeatureTranslation | None = _field(
        "translationMessages", "OutlierFeatureTranslation", default=...
    )
    value: float | None = _field("value", default=...)
    value_type: OutlierValueType | None = _field("valueType", "OutlierValueType", default=...)
