from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessRecommendationMessage, AccessRequestRecommendationItemDetailAccess, TranslationMessage


@_model
class AccessRequestRecommendationItemDetail(Model):
    access: AccessRequestRecommendationItemDetailAccess | None = _field(
        "access", "AccessRequestRecommendationItemDetailAccess", default=...
    )
    identity_id: str | None = _field("identityId", default=...)
    ignored: bool | None = _field("ignored", default=...)
    messages: list[AccessRecommendationMessage] | None = _field(
        "messages", ["AccessRecommendationMessage"], default=...
    )
    requested: bool | None = _field("requested", default=...)
    translation_messages: list[TranslationMessage] | None = _field(
        "translationMessages", ["TranslationMessage"], default=...
    )
    viewed: bool | None = _field("viewed", default=...)
