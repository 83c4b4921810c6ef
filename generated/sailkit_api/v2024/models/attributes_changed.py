from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AttributeChange


@_model
class AttributesChanged(Model):
    attribute_changes: list[AttributeChange] = _field("attributeChanges", ["AttributeChange"])
    date_time: str | Unset = _field("dateTime", default=UNSET)
    event_type: str | Unset = _field("eventType", default=UNSET)
    identity_id: str | Unset = _field("identityId", default=UNSET)
