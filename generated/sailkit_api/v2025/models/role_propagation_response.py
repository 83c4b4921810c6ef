from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import RolePropagationStatusResponse


@_model
class RolePropagationResponse(Model):
    role_propagation_id: str | None = _field("rolePropagationId", default=...)

    if TYPE_CHECKING:

        @property
        def _awaited_status(self) -> RolePropagationStatusResponse: ...
