from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CertificationReferenceType, Reviewer


@_model
class CertificationReference(Model):
    id: str | Unset = _field("id", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    reviewer: Reviewer | Unset = _field("reviewer", "Reviewer", default=UNSET)
    type: CertificationReferenceType | str | Unset = _field("type", default=UNSET)
