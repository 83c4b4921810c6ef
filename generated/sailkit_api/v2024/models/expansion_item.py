from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountSource, AttributeRequest


@_model
class ExpansionItem(Model):
    account_id: str | Unset = _field("accountId", default=UNSET)
    attribute_request: AttributeRequest | Unset = _field("attributeRequest", "AttributeRequest", default=UNSET)
    cause: str | Unset = _field("cause", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    source: AccountSource | Unset = _field("source", "AccountSource", default=UNSET)
    state: str | Unset = _field("state", default=UNSET)
