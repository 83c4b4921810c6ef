from __future__ import annotations

from typing import Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class AccountV2(Model):
    attributes: dict[str, Any] | None = _field("attributes")
    correlated: bool = _field("correlated")
    id: str = _field("id")
    is_machine: bool = _field("isMachine")
    name: str = _field("name")
    native_identity: str = _field("nativeIdentity")
    origin: str | None = _field("origin")
    uuid: str | None = _field("uuid")
