from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class IdentityListItem(Model):
    active: bool | None = _field("active", default=...)
    deleted_date: str | None = _field("deletedDate", default=...)
    display_name: str | None = _field("displayName", default=...)
    first_name: str | None = _field("firstName", default=...)
    id: str = _field("id", default=...)
    last_name: str | None = _field("lastName", default=...)
