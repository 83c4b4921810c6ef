from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import PasswordInstructionPageId


@_model
class CustomPasswordInstruction(Model):
    locale: str | None = _field("locale", default=...)
    page_content: str | None = _field("pageContent", default=...)
    page_id: PasswordInstructionPageId | str | None = _field("pageId", default=...)
