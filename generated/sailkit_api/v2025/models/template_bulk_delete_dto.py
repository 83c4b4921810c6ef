from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ApprovalMedium


@_model
class TemplateBulkDeleteDto(Model):
    key: str = _field("key")
    locale: str | None = _field("locale", default=...)
    medium: ApprovalMedium | str | None = _field("medium", default=...)
