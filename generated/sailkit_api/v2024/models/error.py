from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ErrorMessage


@_model
class Error(Model):
    detail_code: str | Unset = _field("detailCode", default=UNSET)
    messages: list[ErrorMessage] | Unset = _field("messages", ["ErrorMessage"], default=UNSET)
    tracking_id: str | Unset = _field("trackingId", default=UNSET)
