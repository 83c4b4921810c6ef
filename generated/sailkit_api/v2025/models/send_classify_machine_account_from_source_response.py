from __future__ import annotations

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model


@_model
class SendClassifyMachineAccountFromSourceResponse(Model):
    accounts_submitted_for_processing: int | Unset = _field("Accounts submitted for processing", default=UNSET)
