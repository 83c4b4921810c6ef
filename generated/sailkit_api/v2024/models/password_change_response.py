from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import PasswordStatusState


@_model
class PasswordChangeResponse(Model):
    request_id: str | None | Unset = _field("requestId", default=UNSET)
    state: PasswordStatusState | str | Unset = _field("state", default=UNSET)
