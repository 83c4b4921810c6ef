from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CampaignAlertLevel, ErrorMessageDto


@_model
class CampaignAlert(Model):
    level: CampaignAlertLevel | str | None = _field("level", default=...)
    localizations: list[ErrorMessageDto] | None = _field("localizations", ["ErrorMessageDto"], default=...)
