from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import LoadUncorrelatedAccountsTaskDetails


@_model
class LoadUncorrelatedAccountsTask(Model):
    success: bool | Unset = _field("success", default=UNSET)
    task: LoadUncorrelatedAccountsTaskDetails | Unset = _field(
        "task", "LoadUncorrelatedAccountsTaskDetails", default=UNSET
    )
