from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DisplayReference


@_model
class AccessProfileRole(Model):
    description: str | None | Unset = _field("description", default=UNSET)
    disabled: bool | Unset = _field("disabled", default=UNSET)
    display_name: str | Unset = _field("displayName", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    owner: DisplayReference | Unset = _field("owner", "DisplayReference", default=UNSET)
    revocable: bool | Unset = _field("revocable", default=UNSET)
    type: str | Unset = _field("type", default=UNSET)
