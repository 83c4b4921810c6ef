from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountSource, AttributeRequest


@_model
class ExpansionItem(Model):
    account_id: str | None = _field("accountId", default=...)
    attribute_request: AttributeRequest | None = _field("attributeRequest", "AttributeRequest", default=...)
    cause: str | None = _field("cause", default=...)
    id: str = _field("id", default=...)
    name: str | None = _field("name", default=...)
    source: AccountSource | None = _field("source", "AccountSource", default=...)
    state: str | None = _field("state", default=...)
