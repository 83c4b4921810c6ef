from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

if TYPE_CHECKING:
    from . import ApprovalMedium


@_model
class TemplateBulkDeleteDto(Model):
    key: str = _field("key")
    locale: str | Unset = _field("locale", default=UNSET)
    medium: ApprovalMedium | str | Unset = _field("medium", default=UNSET)
