from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import SourceUsageStatus2


@_model
class SourceUsageStatus(Model):
    status: SourceUsageStatus2 | str | Unset = _field("status", default=UNSET)
