from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import LoadAccountsTaskDetails


@_model
class LoadAccountsTask(Model):
    success: bool | Unset = _field("success", default=UNSET)
    task: LoadAccountsTaskDetails | Unset = _field("task", "LoadAccountsTaskDetails", default=UNSET)
