from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import Argument


@_model
class ConnectorRuleResponseSignature(Model):
    input: list[Argument | None] = _field("input", ["Argument"])
    output: Argument | None = _field("output", "Argument", default=...)
