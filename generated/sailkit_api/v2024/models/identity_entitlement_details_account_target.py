from __future__ import annotations

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class IdentityEntitlementDetailsAccountTarget(Model):
    account_id: str | Unset = _field("accountId", default=UNSET)
    account_name: str | Unset = _field("accountName", default=UNSET)
    account_uuid: str | None | Unset = _field("accountUUID", default=UNSET)
    assignment_id: str | None | Unset = _field("assignmentId", default=UNSET)
    remove_date: str | None | Unset = _field("removeDate", default=UNSET)
    revocable: bool | Unset = _field("revocable", default=UNSET)
    source_id: str | Unset = _field("sourceId", default=UNSET)
    source_name: str | Unset = _field("sourceName", default=UNSET)
