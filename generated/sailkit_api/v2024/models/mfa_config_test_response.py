from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import MfaConfigTestResponseState


@_model
class MfaConfigTestResponse(Model):
    error: str | Unset = _field("error", default=UNSET)
    state: MfaConfigTestResponseState | str | Unset = _field("state", default=UNSET)
