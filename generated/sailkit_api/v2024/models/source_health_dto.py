from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import SourceHealthDtoStatus


@_model
class SourceHealthDto(Model):
    hostname: str | Unset = _field("hostname", default=UNSET)
    id: str | Unset = _field("id", default=UNSET)
    iq_service_version: str | None | Unset = _field("iqServiceVersion", default=UNSET)
    is_authoritative: bool | Unset = _field("isAuthoritative", default=UNSET)
    is_cluster: bool | Unset = _field("isCluster", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    org: str | Unset = _field("org", default=UNSET)
    pod: str | Unset = _field("pod", default=UNSET)
    status: SourceHealthDtoStatus | str | Unset = _field("status", default=UNSET)
    type: str | Unset = _field("type", default=UNSET)
