from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import DependantConnectionsMissingDtoDependencyType


@_model
class DependantConnectionsMissingDto(Model):
    dependency_type: DependantConnectionsMissingDtoDependencyType | str | Unset = _field(
        "dependencyType", default=UNSET
    )
    reason: str | Unset = _field("reason", default=UNSET)
