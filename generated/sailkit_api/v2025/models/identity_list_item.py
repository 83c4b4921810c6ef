from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class IdentityListItem(Model):
    active: bool | Unset = _field("active", default=UNSET)
    deleted_date: str | None | Unset = _field("deletedDate", default=UNSET)
    display_name: str | Unset = _field("displayName", default=UNSET)
    first_name: str | None | Unset = _field("firstName", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    last_name: str | None | Unset = _field("lastName", default=UNSET)
