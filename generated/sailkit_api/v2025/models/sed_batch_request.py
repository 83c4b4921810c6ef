from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SearchCriteria


@_model
class SedBatchRequest(Model):
    entitlements: list[str] | None | Unset = _field("entitlements", default=UNSET)
    search_criteria: dict[str, SearchCriteria] | None | Unset = _field(
        "searchCriteria", {"": "SearchCriteria"}, default=UNSET
    )
    seds: list[str] | None | Unset = _field("seds", default=UNSET)
