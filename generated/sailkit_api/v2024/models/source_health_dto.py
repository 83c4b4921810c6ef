from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SourceHealthDtoStatus


@_model
class SourceHealthDto(Model):
    hostname: str | None = _field("hostname", default=...)
    id: str = _field("id", default=...)
    iq_service_version: str | None = _field("iqServiceVersion", default=...)
    is_authoritative: bool | None = _field("isAuthoritative", default=...)
    is_cluster: bool | None = _field("isCluster", default=...)
    name: str | None = _field("name", default=...)
    org: str | None = _field("org", default=...)
    pod: str | None = _field("pod", default=...)
    status: SourceHealthDtoStatus | str | None = _field("status", default=...)
    type: str | None = _field("type", default=...)
