from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class RightSetDTO(Model):
    category: str | None = _field("category", default=...)
    description: str | None = _field("description", default=...)
    id: str = _field("id", default=...)
    name: str | None = _field("name", default=...)
    parent_id: str | None = _field("parentId", default=...)
    right_set_ids: list[str] | None = _field("rightSetIds", default=...)
    rights: list[str] | None = _field("rights", default=...)
    translated_description: str | None = _field("translatedDescription", default=...)
    translated_name: str | None = _field("translatedName", default=...)
    ui_assignable: bool | None = _field("uiAssignable", default=...)
    ui_assignable_child_right_set_ids: list[str] | None = _field("uiAssignableChildRightSetIds", default=...)
