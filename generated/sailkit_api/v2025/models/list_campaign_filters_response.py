from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CampaignFilterDetails


@_model
class ListCampaignFiltersResponse(Model):
    count: int | Unset = _field("count", default=UNSET)
    items: list[CampaignFilterDetails] | Unset = _field("items", ["CampaignFilterDetails"], default=UNSET)
