from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import DATETIME
from sailkit_core.model import UNSET, Model, Unset
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
    cluster: SourceCluster | None | Unset = _field("cluster", "SourceCluster", default=UNSET)
    connector_attributes: dict[str, Any] | Unset = _field("connectorAttributes", default=UNSET)
    created: datetime.datetime | Unset = _field("created", DATETIME, default=UNSET)
    management_workgroup: GovernanceGroupRef | None | Unset = _field(
        "managementWorkgroup", "GovernanceGroupRef", default=UNSET
    )
    modified: datetime.datetime | Unset = _field("modified", DATETIME, default=UNSET)
