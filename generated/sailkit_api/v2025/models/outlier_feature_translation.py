from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import TranslationMessage


@_model
class OutlierFeatureTranslation(Model):
    description: TranslationMessage | None = _field("description", "TranslationMessage", default=...)
    display_name: TranslationMessage | None = _field("displayName", "TranslationMessage", default=...)
