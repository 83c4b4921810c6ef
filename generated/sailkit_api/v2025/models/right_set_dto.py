from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class RightSetDTO(Model):
    category: str | Unset = _field("category", default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    parent_id: str | None | Unset = _field("parentId", default=UNSET)
    right_set_ids: list[str] | Unset = _field("rightSetIds", default=UNSET)
    rights: list[str] | Unset = _field("rights", default=UNSET)
    translated_description: str | None | Unset = _field("translatedDescription", default=UNSET)
    translated_name: str | Unset = _field("translatedName", default=UNSET)
    ui_assignable: bool | Unset = _field("uiAssignable", default=UNSET)
    ui_assignable_child_right_set_ids: list[str] | Unset = _field("uiAssignableChildRightSetIds", default=UNSET)
