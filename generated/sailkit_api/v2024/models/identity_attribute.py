from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityAttributeSource


@_model
class IdentityAttribute(Model):
    name: str = _field("name")
    display_name: str | None = _field("displayName", default=...)
    multi: bool | None = _field("multi", default=...)
    searchable: bool | None = _field("searchable", default=...)
    sources: list[IdentityAttributeSource] | None = _field("sources", ["IdentityAttributeSource"], default=...)
    standard: bool | None = _field("standard", default=...)
    system: bool | None = _field("system", default=...)
    type: str | None = _field("type", default=...)
