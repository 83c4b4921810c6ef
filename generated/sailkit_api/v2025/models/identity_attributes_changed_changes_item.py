from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class IdentityAttributesChangedChangesItem(Model):
    attribute: str = _field("attribute")
    new_value: str | bool | list[str] | dict[str, str | float | int | bool] | None | Unset = _field(
        "newValue", default=UNSET
    )
    old_value: str | bool | list[str] | dict[str, str | float | int | bool] | None | Unset = _field(
        "oldValue", default=UNSET
    )
