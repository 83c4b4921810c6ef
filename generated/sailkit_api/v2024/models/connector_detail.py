from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import UNSET, Model, Unset
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import V3ConnectorDtoStatus


@_model
class ConnectorDetail(Model):
    application_xml: str | Unset = _field("applicationXml", default=UNSET)
    class_name: str | Unset = _field("className", default=UNSET)
    connector_metadata: dict[str, Any] | Unset = _field("connectorMetadata", default=UNSET)
    correlation_config_xml: str | Unset = _field("correlationConfigXml", default=UNSET)
    direct_connect: bool | Unset = _field("directConnect", default=UNSET)
    file_upload: bool | Unset = _field("fileUpload", default=UNSET)
    name: str | Unset = _field("name", default=UNSET)
    s_3_location: str | Unset = _field("s3Location", default=UNSET)
    script_name: str | Unset = _field("scriptName", default=UNSET)
    source_config: str | None | Unset = _field("sourceConfig", default=UNSET)
    source_config_from: str | None | Unset = _field("sourceConfigFrom", default=UNSET)
    source_config_xml: str | Unset = _field("sourceConfigXml", default=UNSET)
    status: V3ConnectorDtoStatus | str | Unset = _field("status", default=UNSET)
    translation_properties: dict[str, Any] | Unset = _field("translationProperties", default=UNSET)
    type: str | Unset = _field("type", default=UNSET)
    uploaded_files: list[str] | None | Unset = _field("uploadedFiles", default=UNSET)
