from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import GovernanceGroupRef, IdentityRef, SourceCluster


@_model
class MultiHostIntegrationsCreate(Model):
    connector: str = _field("connector")
    description: str = _field("description")
    name: str = _field("name")
    owner: IdentityRef = _field("owner", "IdentityRef")
    cluster: SourceCluster | None = _field("cluster", "SourceCluster", default=...)
    connector_attributes: dict[str, Any] | None = _field("connectorAttributes", default=...)
    created: datetime.datetime | None = _field("created", DATETIME, default=...)
    management_workgroup: GovernanceGroupRef | None = _field("managementWorkgroup", "GovernanceGroupRef", default=...)
    modified: datetime.datetime | None = _field("modified", DATETIME, default=...)
