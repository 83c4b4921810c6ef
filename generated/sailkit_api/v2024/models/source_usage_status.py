from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SourceUsageState


@_model
class SourceUsageStatus(Model):
    status: SourceUsageState | str | None = _field("status", default=...)
