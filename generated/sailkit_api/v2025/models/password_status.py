from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import PasswordStatusState


@_model
class PasswordStatus(Model):
    errors: list[str] | Unset = _field("errors", default=UNSET)
    request_id: str | None | Unset = _field("requestId", default=UNSET)
    source_ids: list[str] | Unset = _field("sourceIds", default=UNSET)
    state: PasswordStatusState | str | Unset = _field("state", default=UNSET)
