from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CampaignTemplateScheduleDaysType


@_model
class CampaignTemplateScheduleMonths(Model):
    type: CampaignTemplateScheduleDaysType | str = _field("type")
    values: list[str] = _field("values")
    interval: int | None = _field("interval", default=...)
