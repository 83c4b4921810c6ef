from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import WorkItemState


@_model
class ApprovalItemDetails(Model):
    account: str | None = _field("account", default=...)
    application: str | None = _field("application", default=...)
    id: str = _field("id", default=...)
    name: str | None = _field("name", default=...)
    operation: str | None = _field("operation", default=...)
    state: WorkItemState | str | None = _field("state", default=...)
    value: str | None = _field("value", default=...)
