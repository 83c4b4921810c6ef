from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentitySyncPayload, SourceSyncJobStatus


@_model
class IdentitySyncJob(Model):
    id: str = _field("id")
    payload: IdentitySyncPayload = _field("payload", "IdentitySyncPayload")
    status: SourceSyncJobStatus | str = _field("status")
