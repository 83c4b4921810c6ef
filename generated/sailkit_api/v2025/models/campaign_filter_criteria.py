from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CriteriaType, OperationObject


@_model
class CampaignFilterCriteria(Model):
    property: str | None = _field("property")
    type: CriteriaType | str = _field("type")
    value: str | None = _field("value")
    children: list[dict[str, Any]] | None = _field("children", default=...)
    id: str | None = _field("id", default=...)
    negate_result: bool | None = _field("negateResult", default=...)
    operation: OperationObject | str | None = _field("operation", default=...)
    record_child_matches: bool | None = _field("recordChildMatches", default=...)
    short_circuit: bool | None = _field("shortCircuit", default=...)
    suppress_matched_items: bool | None = _field("suppressMatchedItems", default=...)
