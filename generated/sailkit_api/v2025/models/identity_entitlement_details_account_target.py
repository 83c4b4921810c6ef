from __future__ import annotations

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class IdentityEntitlementDetailsAccountTarget(Model):
    account_id: str | None = _field("accountId", default=...)
    account_name: str | None = _field("accountName", default=...)
    account_uuid: str | None = _field("accountUUID", default=...)
    assignment_id: str | None = _field("assignmentId", default=...)
    remove_date: str | None = _field("removeDate", default=...)
    revocable: bool | None = _field("revocable", default=...)
    source_id: str | None = _field("sourceId", default=...)
    source_name: str | None = _field("sourceName", default=...)
