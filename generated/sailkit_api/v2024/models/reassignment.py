from __future__ import annotations

from typing import TYPE_CHECKING

from ...codec import UNSET, Model, Unset
from ...codec import field as _field
from ...codec import model as _model

if TYPE_CHECKING:
    from . import CertificationReference


@_model
class Reassignment(Model):
    comment: str | Unset = _field("comment", default=UNSET)
    from_: CertificationReference | Unset = _field("from", "CertificationReference", default=UNSET)
