from __future__ import annotations

from typing import Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model


@_model
class SourceAccountDeleted(Model):
    attributes: dict[str, Any] = _field("attributes")
    id: str = _field("id")
    identity_id: str = _field("identityId")
    identity_name: str = _field("identityName")
    native_identifier: str = _field("nativeIdentifier")
    source_id: str = _field("sourceId")
    source_name: str = _field("sourceName")
    uuid: str | None = _field("uuid", default=...)
