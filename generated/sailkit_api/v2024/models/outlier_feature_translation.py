from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import TranslationMessage


@_model
class OutlierFeatureTranslation(Model):
    description: TranslationMessage | Unset = _field("description", "TranslationMessage", default=UNSET)
    display_name: TranslationMessage | Unset = _field("displayName", "TranslationMessage", default=UNSET)
