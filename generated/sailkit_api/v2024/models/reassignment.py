from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CertificationReference


@_model
class Reassignment(Model):
    comment: str | Unset = _field("comment", default=UNSET)
    from_: CertificationReference | Unset = _field("from", "CertificationReference", default=UNSET)
