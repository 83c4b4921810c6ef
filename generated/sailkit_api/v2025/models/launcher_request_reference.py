from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import WorkflowType


@_model
class LauncherRequestReference(Model):
    id: str = _field("id")
    type: WorkflowType | str = _field("type")
