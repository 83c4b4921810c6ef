from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import Model
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import WorkflowType


@_model
class LauncherRequestReference(Model):
    id: str = _field("id")
    type: WorkflowType | str = _field("type")
