from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import IdentitySyncPayload, SourceSyncJobStatus


@_model
class IdentitySyncJob(Model):
    id: str = _field("id")
    payload: IdentitySyncPayload = _field("payload", "IdentitySyncPayload")
    status: SourceSyncJobStatus | str = _field("status")
