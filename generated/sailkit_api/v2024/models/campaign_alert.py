from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import CampaignAlertLevel, ErrorMessageDto


@_model
class CampaignAlert(Model):
    level: CampaignAlertLevel | str | Unset = _field("level", default=UNSET)
    localizations: list[ErrorMessageDto] | Unset = _field("localizations", ["ErrorMessageDto"], default=UNSET)
