from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccessModelMetadataValuesItem


@_model
class AccessModelMetadata(Model):
    description: str | Unset = _field("description", default=UNSET)
    key: str | Unset = _field("key", default=UNSET)
    multiselect: bool | Unset = _field("multiselect", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    object_types: list[str] | Unset = _field("objectTypes", default=UNSET)
    status: str | Unset = _field("status", default=UNSET)
    type: str | Unset = _field("type", default=UNSET)
    values: list[AccessModelMetadataValuesItem] | Unset = _field(
        "values", ["AccessModelMetadataValuesItem"], default=UNSET
    )
