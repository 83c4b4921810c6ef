from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import AppAccount, Reference


@_model
class App(Model):
    account: AppAccount | None = _field("account", "AppAccount", default=...)
    id: str = _field("id", default=...)
    name: str | None = _field("name", default=...)
    source: Reference | None = _field("source", "Reference", default=...)
