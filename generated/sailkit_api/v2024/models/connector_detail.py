from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import V3ConnectorDtoStatus


@_model
class ConnectorDetail(Model):
    application_xml: str | None = _field("applicationXml", default=...)
    class_name: str | None = _field("className", default=...)
    connector_metadata: dict[str, Any] | None = _field("connectorMetadata", default=...)
    correlation_config_xml: str | None = _field("correlationConfigXml", default=...)
    direct_connect: bool | None = _field("directConnect", default=...)
    file_upload: bool | None = _field("fileUpload", default=...)
    name: str | None = _field("name", default=...)
    s_3_location: str | None = _field("s3Location", default=...)
    script_name: str | None = _field("scriptName", default=...)
    source_config: str | None = _field("sourceConfig", default=...)
    source_config_from: str | None = _field("sourceConfigFrom", default=...)
    source_config_xml: str | None = _field("sourceConfigXml", default=...)
    status: V3ConnectorDtoStatus | str | None = _field("status", default=...)
    translation_properties: dict[str, Any] | None = _field("translationProperties", default=...)
    type: str | None = _field("type", default=...)
    uploaded_files: list[str] | None = _field("uploadedFiles", default=...)
