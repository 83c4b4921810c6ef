from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import IdentityAttributeSource


@_model
class IdentityAttribute(Model):
    name: str = _field("name")
    display_name: str | Unset = _field("displayName", default=UNSET)
    multi: bool | Unset = _field("multi", default=UNSET)
    searchable: bool | Unset = _field("searchable", default=UNSET)
    sources: list[IdentityAttributeSource] | Unset = _field("sources", ["IdentityAttributeSource"], default=UNSET)
    standard: bool | Unset = _field("standard", default=UNSET)
    system: bool | Unset = _field("system", default=UNSET)
    type: str | None | Unset = _field("type", default=UNSET)
