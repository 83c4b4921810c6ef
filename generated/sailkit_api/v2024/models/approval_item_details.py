from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import WorkItemState


@_model
class ApprovalItemDetails(Model):
    account: str | None | Unset = _field("account", default=UNSET)
    application: str | Unset = _field("application", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    name: str | None | Unset = _field("name", default=UNSET)
    operation: str | Unset = _field("operation", default=UNSET)
    state: WorkItemState | str | None | Unset = _field("state", default=UNSET)
    value: str | None | Unset = _field("value", default=UNSET)
