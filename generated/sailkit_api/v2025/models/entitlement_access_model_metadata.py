from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import AccessModelMetadata


@_model
class EntitlementAccessModelMetadata(Model):
    attributes: list[AccessModelMetadata] | Unset = _field("attributes", ["AccessModelMetadata"], default=UNSET)
