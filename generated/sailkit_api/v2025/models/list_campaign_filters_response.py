from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CampaignFilterDetails


@_model
class ListCampaignFiltersResponse(Model):
    count: int | None = _field("count", default=...)
    items: list[CampaignFilterDetails] | None = _field("items", ["CampaignFilterDetails"], default=...)
