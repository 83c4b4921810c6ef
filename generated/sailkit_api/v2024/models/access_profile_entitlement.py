from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import Reference


@_model
class AccessProfileEntitlement(Model):
    attribute: str | None = _field("attribute", default=...)
    description: str | None = _field("description", default=...)
    display_name: str | None = _field("displayName", default=...)
    id: str = _field("id", default=...)
    name: str | None = _field("name", default=...)
    privileged: bool | None = _field("privileged", default=...)
    source: Reference | None = _field("source", "Reference", default=...)
    standalone: bool | None = _field("standalone", default=...)
    type: str | None = _field("type", default=...)
    value: str | None = _field("value", default=...)
