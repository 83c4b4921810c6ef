from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import Reference


@_model
class AccessProfileEntitlement(Model):
    attribute: str | Unset = _field("attribute", default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    display_name: str | Unset = _field("displayName", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    privileged: bool | Unset = _field("privileged", default=UNSET)
    source: Reference | Unset = _field("source", "Reference", default=UNSET)
    standalone: bool | Unset = _field("standalone", default=UNSET)
    type: str | Unset = _field("type", default=UNSET)
    value: str | Unset = _field("value", default=UNSET)
