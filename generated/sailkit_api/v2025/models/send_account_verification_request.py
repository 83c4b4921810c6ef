from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import SendAccountVerificationRequestVia


@_model
class SendAccountVerificationRequest(Model):
    via: SendAccountVerificationRequestVia | str = _field("via")
    source_name: str | None | Unset = _field("sourceName", default=UNSET)
