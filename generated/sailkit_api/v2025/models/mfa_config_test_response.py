from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import MfaConfigTestResponseState


@_model
class MfaConfigTestResponse(Model):
    error: str | None = _field("error", default=...)
    state: MfaConfigTestResponseState | str | None = _field("state", default=...)
