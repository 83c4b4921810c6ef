from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AccountAggregationStatus, LoadAccountsTaskDetails


@_model
class LoadAccountsTask(Model):
    success: bool | None = _field("success", default=...)
    task: LoadAccountsTaskDetails | None = _field("task", "LoadAccountsTaskDetails", default=...)

    if TYPE_CHECKING:

        @property
        def _awaited_status(self) -> AccountAggregationStatus: ...
