from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import PasswordStatusState


@_model
class PasswordStatus(Model):
    errors: list[str] | None = _field("errors", default=...)
    request_id: str | None = _field("requestId", default=...)
    source_ids: list[str] | None = _field("sourceIds", default=...)
    state: PasswordStatusState | str | None = _field("state", default=...)
