from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessRecommendationMessage, AccessRequestRecommendationItemDetailAccess, TranslationMessage


@_model
class AccessRequestRecommendationItemDetail(Model):
    access: AccessRequestRecommendationItemDetailAccess | Unset = _field(
        "access", "AccessRequestRecommendationItemDetailAccess", default=UNSET
    )
    identity_id: str | Unset = _field("identityId", default=UNSET)
    ignored: bool | Unset = _field("ignored", default=UNSET)
    messages: list[AccessRecommendationMessage] | Unset = _field(
        "messages", ["AccessRecommendationMessage"], default=UNSET
    )
    requested: bool | Unset = _field("requested", default=UNSET)
    translation_messages: list[TranslationMessage] | Unset = _field(
        "translationMessages", ["TranslationMessage"], default=UNSET
    )
    viewed: bool | Unset = _field("viewed", default=UNSET)
