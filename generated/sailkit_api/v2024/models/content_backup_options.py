from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ContentBackupOptionsObjectOptionsValue


@_model
class ContentBackupOptions(Model):
    include_types: list[str] | Unset = _field("includeTypes", default=UNSET)
    object_options: dict[str, ContentBackupOptionsObjectOptionsValue] | Unset = _field(
        "objectOptions", {"": "ContentBackupOptionsObjectOptionsValue"}, default=UNSET
    )
