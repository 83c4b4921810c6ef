from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import ConnectorRuleResponseSignature, ConnectorRuleResponseType, SourceCode


@_model
class ConnectorRuleUpdateRequest(Model):
    id: str = _field("id")
    name: str = _field("name")
    source_code: SourceCode = _field("sourceCode", "SourceCode")
    type: ConnectorRuleResponseType | str = _field("type")
    attributes: dict[str, Any] | None = _field("attributes", default=...)
    description: str | None = _field("description", default=...)
    signature: ConnectorRuleResponseSignature | None = _field(
        "signature", "ConnectorRuleResponseSignature", default=...
    )
