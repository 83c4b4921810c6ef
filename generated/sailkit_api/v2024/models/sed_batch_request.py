from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SearchCriteria


@_model
class SedBatchRequest(Model):
    entitlements: list[str] | None = _field("entitlements", default=...)
    search_criteria: dict[str, SearchCriteria] | None = _field("searchCriteria", {"": "SearchCriteria"}, default=...)
    seds: list[str] | None = _field("seds", default=...)
