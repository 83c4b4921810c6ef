from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import BackupObjectNames


@_model
class ContentBackupOptions(Model):
    include_types: list[str] | None = _field("includeTypes", default=...)
    object_options: dict[str, BackupObjectNames] | None = _field(
        "objectOptions", {"": "BackupObjectNames"}, default=...
    )
