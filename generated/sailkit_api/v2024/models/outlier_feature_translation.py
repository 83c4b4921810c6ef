from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import TranslationMessage


@_model
class OutlierFeatureTranslation(Model):
    description: TranslationMessage | Unset = _field("description", "TranslationMessage", default=UNSET)
    display_name: TranslationMessage | Unset = _field("displayName", "TranslationMessage", default=UNSET)
