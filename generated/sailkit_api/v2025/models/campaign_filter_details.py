from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CampaignFilterCriteria, CampaignFilterDetailsMode


@_model
class CampaignFilterDetails(Model):
    id: str = _field("id", default=...)
    is_system_filter: bool = _field("isSystemFilter", default=...)
    mode: CampaignFilterDetailsMode | str = _field("mode")
    name: str = _field("name")
    owner: str | None = _field("owner")
    criteria_list: list[CampaignFilterCriteria] | None = _field("criteriaList", ["CampaignFilterCriteria"], default=...)
    description: str | None = _field("description", default=...)
