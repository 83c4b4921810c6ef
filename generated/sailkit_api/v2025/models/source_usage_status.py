from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import SourceUsageState


@_model
class SourceUsageStatus(Model):
    status: SourceUsageState | str | Unset = _field("status", default=UNSET)
