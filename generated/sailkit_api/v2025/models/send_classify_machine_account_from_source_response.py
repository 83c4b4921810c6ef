from __future__ import annotations

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model


@_model
class SendClassifyMachineAccountFromSourceResponse(Model):
    accounts_submitted_for_processing: int | Unset = _field("Accounts submitted for processing", default=UNSET)
