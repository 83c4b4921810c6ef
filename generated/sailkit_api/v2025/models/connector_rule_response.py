from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ConnectorRuleResponseSignature, ConnectorRuleResponseType, SourceCode


@_model
class ConnectorRuleResponse(Model):
    created: str = _field("created")
    id: str = _field("id")
    name: str = _field("name")
    source_code: SourceCode = _field("sourceCode", "SourceCode")
    type: ConnectorRuleResponseType | str = _field("type")
    attributes: dict[str, Any] | None | Unset = _field("attributes", default=UNSET)
    description: str | None | Unset = _field("description", default=UNSET)
    modified: str | None | Unset = _field("modified", default=UNSET)
    signature: ConnectorRuleResponseSignature | Unset = _field(
        "signature", "ConnectorRuleResponseSignature", default=UNSET
    )
