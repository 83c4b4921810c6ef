from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import CampaignTemplateScheduleDaysType


@_model
class CampaignTemplateScheduleDays(Model):
    type: CampaignTemplateScheduleDaysType | str = _field("type")
    values: list[str] = _field("values")
    interval: int | None | Unset = _field("interval", default=UNSET)
