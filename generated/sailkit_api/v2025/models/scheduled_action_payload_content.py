from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ContentBackupOptions


@_model
class ScheduledActionPayloadContent(Model):
    name: str = _field("name")
    backup_options: ContentBackupOptions | None = _field("backupOptions", "ContentBackupOptions", default=...)
    draft_id: str | None = _field("draftId", default=...)
    source_backup_id: str | None = _field("sourceBackupId", default=...)
    source_tenant: str | None = _field("sourceTenant", default=...)
