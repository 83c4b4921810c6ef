from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class SendClassifyMachineAccountResponse(Model):
    is_machine: bool | Unset = _field("isMachine", default=UNSET)
