from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DependantConnectionsMissingDtoDependencyType


@_model
class DependantConnectionsMissingDto(Model):
    dependency_type: DependantConnectionsMissingDtoDependencyType | str | None = _field("dependencyType", default=...)
    reason: str | None = _field("reason", default=...)
