from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import CertificationReference


@_model
class Reassignment(Model):
    comment: str | None = _field("comment", default=...)
    from_: CertificationReference | None = _field("from", "CertificationReference", default=...)
