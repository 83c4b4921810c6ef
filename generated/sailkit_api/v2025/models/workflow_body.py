from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import IdentityRef, WorkflowDefinition, WorkflowTrigger


@_model
class WorkflowBody(Model):
    definition: WorkflowDefinition | Unset = _field("definition", "WorkflowDefinition", default=UNSET)
    description: str | Unset = _field("description", default=UNSET)
    enabled: bool | Unset = _field("enabled", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    owner: IdentityRef | Unset = _field("owner", "IdentityRef", default=UNSET)
    trigger: WorkflowTrigger | Unset = _field("trigger", "WorkflowTrigger", default=UNSET)
