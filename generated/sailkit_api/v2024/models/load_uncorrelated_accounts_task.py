from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import LoadUncorrelatedAccountsTaskDetails


@_model
class LoadUncorrelatedAccountsTask(Model):
    success: bool | Unset = _field("success", default=UNSET)
    task: LoadUncorrelatedAccountsTaskDetails | Unset = _field(
        "task", "LoadUncorrelatedAccountsTaskDetails", default=UNSET
    )
