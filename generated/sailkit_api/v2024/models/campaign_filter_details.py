from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CampaignFilterDetailsCriteriaListItem, CampaignFilterDetailsMode


@_model
class CampaignFilterDetails(Model):
    id: str = _field("id")
    is_system_filter: bool = _field("isSystemFilter")
    mode: CampaignFilterDetailsMode | str = _field("mode")
    name: str = _field("name")
    owner: str | None = _field("owner")
    criteria_list: list[CampaignFilterDetailsCriteriaListItem] | Unset = _field(
        "criteriaList", ["CampaignFilterDetailsCriteriaListItem"], default=UNSET
    )
    description: str | Unset = _field("description", default=UNSET)
