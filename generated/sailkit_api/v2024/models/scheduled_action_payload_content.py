from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ContentBackupOptions


@_model
class ScheduledActionPayloadContent(Model):
    name: str = _field("name")
    backup_options: ContentBackupOptions | Unset = _field("backupOptions", "ContentBackupOptions", default=UNSET)
    draft_id: str | Unset = _field("draftId", default=UNSET)
    source_backup_id: str | Unset = _field("sourceBackupId", default=UNSET)
    source_tenant: str | Unset = _field("sourceTenant", default=UNSET)
