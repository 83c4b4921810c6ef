from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CriteriaType, OperationObject


@_model
class CampaignFilterDetailsCriteriaListItem(Model):
    property: str | None = _field("property")
    type: CriteriaType | str = _field("type")
    value: str | None = _field("value")
    children: list[dict[str, Any]] | Unset = _field("children", default=UNSET)
    id: str | None | Unset = _field("id", default=UNSET)
    negate_result: bool | Unset = _field("negateResult", default=UNSET)
    operation: OperationObject | str | None | Unset = _field("operation", default=UNSET)
    record_child_matches: bool | Unset = _field("recordChildMatches", default=UNSET)
    short_circuit: bool | Unset = _field("shortCircuit", default=UNSET)
    suppress_matched_items: bool | Unset = _field("suppressMatchedItems", default=UNSET)
