from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import TEXT
from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path
from sailkit_core.uploads import Upload

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        ConnectorDetail,
        GetConnectorLocale,
        JsonPatchOperation,
        PutConnectorCorrelationConfigRequest,
        PutConnectorSourceConfigRequest,
        PutConnectorSourceTemplateRequest,
        UpdateDetail,
        V3ConnectorDto,
        V3CreateConnectorDto,
    )


_CREATE_CUSTOM_CONNECTOR = Operation(
    api=API,
    id="createCustomConnector",
    method="POST",
    path="/connectors",
    tag="Connectors",
    results={200: {"application/json": "V3ConnectorDto"}},
    bodies={"application/json": "V3CreateConnectorDto"},
    scopes=("idn:connector-config:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="create-custom-connector",
)


def create_custom_connector(
    body: V3CreateConnectorDto | Mapping[str, Any],
) -> Request[V3ConnectorDto]:
    """Creates a custom connector and returns it.

    Its `scriptName` is generated and identifies it from then on.
    """
    return Request(
        _CREATE_CUSTOM_CONNECTOR,
        "/connectors",
        body=body,
    )


_DELETE_CUSTOM_CONNECTOR = Operation(
    api=API,
    id="deleteCustomConnector",
    method="DELETE",
    path="/connectors/{scriptName}",
    tag="Connectors",
    results={204: {}},
    scopes=("idn:connector-config:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    destroys=True,
    page="delete-custom-connector",
)


def delete_custom_connector(
    script_name: str,
) -> Request[None]:
    """Deletes a custom connector by its script name.

    Args:
        script_name: Script name of the connector; see `connectors.list`.
    """
    return Request(
        _DELETE_CUSTOM_CONNECTOR,
        _fill_path("/connectors/{scriptName}", **{"scriptName": script_name}),
    )


_GET_CONNECTOR = Operation(
    api=API,
    id="getConnector",
    method="GET",
    path="/connectors/{scriptName}",
    tag="Connectors",
    results={200: {"application/json": "ConnectorDetail"}},
    scopes=("idn:connector-config:manage", "idn:connector-config:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="get-connector",
)


def get_connector(
    script_name: str,
    *,
    locale: GetConnectorLocale | str | None = None,
) -> Request[ConnectorDetail]:
    """Returns one connector by its script name, with its source and correlation settings.

    Args:
        script_name: Script name of the connector; see `connectors.list`.
        locale: One of de, no, fi, sv, ru, pt, ko, zh-TW, en, it, fr, zh-CN, hu, es, cs, ja, pl, da, nl.
    """
    return Request(
        _GET_CONNECTOR,
        _fill_path("/connectors/{scriptName}", **{"scriptName": script_name}),
        query={
            "locale": locale,
        },
    )


_GET_CONNECTOR_CORRELATION_CONFIG = Operation(
    api=API,
    id="getConnectorCorrelationConfig",
    method="GET",
    path="/connectors/{scriptName}/correlation-config",
    tag="Connectors",
    results={200: {"application/xml": TEXT}},
    scopes=("idn:connector-config:manage", "idn:connector-config:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="get-connector-correlation-config",
)


def get_connector_correlation_config(
    script_name: str,
) -> Request[str]:
    """Returns the correlation configuration of a connector, as XML.

    Args:
        script_name: Script name of the connector; see `connectors.list`.
    """
    return Request(
        _GET_CONNECTOR_CORRELATION_CONFIG,
        _fill_path("/connectors/{scriptName}/correlation-config", **{"scriptName": script_name}),
    )


_GET_CONNECTOR_LIST = Operation(
    api=API,
    id="getConnectorList",
    method="GET",
    path="/connectors",
    tag="Connectors",
    results={200: {"application/json": ["V3ConnectorDto"]}},
    scopes=("idn:connector-config:manage", "idn:connector-config:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    filterable={
        "category": ("eq",),
        "directConnect": ("eq",),
        "features": ("ca",),
        "labels": ("ca",),
        "name": ("co", "sw"),
        "type": ("co", "eq", "sw"),
    },
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-connector-list",
)


def get_connector_list(
    *,
    filters: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    locale: GetConnectorLocale | str | None = None,
) -> PagedRequest[list[V3ConnectorDto], V3ConnectorDto]:
    """Returns the connectors that are released.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        locale: One of de, no, fi, sv, ru, pt, ko, zh-TW, en, it, fr, zh-CN, hu, es, cs, ja, pl, da, nl.
    """
    return PagedRequest(
        _GET_CONNECTOR_LIST,
        "/connectors",
        query={
            "filters": filters,
            "limit": limit,
            "offset": offset,
            "count": count,
            "locale": locale,
        },
    )


_GET_CONNECTOR_SOURCE_CONFIG = Operation(
    api=API,
    id="getConnectorSourceConfig",
    method="GET",
    path="/connectors/{scriptName}/source-config",
    tag="Connectors",
    results={200: {"application/xml": TEXT}},
    scopes=("idn:connector-config:manage", "idn:connector-config:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="get-connector-source-config",
)


def get_connector_source_config(
    script_name: str,
) -> Request[str]:
    """Returns the source configuration of a connector, as XML.

    Args:
        script_name: Script name of the connector; see `connectors.list`.
    """
    return Request(
        _GET_CONNECTOR_SOURCE_CONFIG,
        _fill_path("/connectors/{scriptName}/source-config", **{"scriptName": script_name}),
    )


_GET_CONNECTOR_SOURCE_TEMPLATE = Operation(
    api=API,
    id="getConnectorSourceTemplate",
    method="GET",
    path="/connectors/{scriptName}/source-template",
    tag="Connectors",
    results={200: {"application/xml": TEXT}},
    scopes=("idn:connector-config:manage", "idn:connector-config:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="get-connector-source-template",
)


def get_connector_source_template(
    script_name: str,
) -> Request[str]:
    """Returns the template for sources of a connector, as XML.

    Args:
        script_name: Script name of the connector; see `connectors.list`.
    """
    return Request(
        _GET_CONNECTOR_SOURCE_TEMPLATE,
        _fill_path("/connectors/{scriptName}/source-template", **{"scriptName": script_name}),
    )


_GET_CONNECTOR_TRANSLATIONS = Operation(
    api=API,
    id="getConnectorTranslations",
    method="GET",
    path="/connectors/{scriptName}/translations/{locale}",
    tag="Connectors",
    results={200: {"text/plain": TEXT}},
    scopes=("idn:connector-config:manage", "idn:connector-config:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="get-connector-translations",
)


def get_connector_translations(
    script_name: str,
    locale: GetConnectorLocale | str,
) -> Request[str]:
    """Returns the translations of a connector into one language, as text.

    Args:
        script_name: Script name of the connector; see `connectors.list`.
        locale: One of de, no, fi, sv, ru, pt, ko, zh-TW, en, it, fr, zh-CN, hu, es, cs, ja, pl, da, nl.
    """
    return Request(
        _GET_CONNECTOR_TRANSLATIONS,
        _fill_path("/connectors/{scriptName}/translations/{locale}", **{"scriptName": script_name, "locale": locale}),
    )


_PUT_CONNECTOR_CORRELATION_CONFIG = Operation(
    api=API,
    id="putConnectorCorrelationConfig",
    method="PUT",
    path="/connectors/{scriptName}/correlation-config",
    tag="Connectors",
    results={200: {"application/json": "UpdateDetail"}},
    bodies={"multipart/form-data": "PutConnectorCorrelationConfigRequest"},
    scopes=("idn:connector-config:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="put-connector-correlation-config",
)


def put_connector_correlation_config(
    script_name: str,
    body: PutConnectorCorrelationConfigRequest | Mapping[str, Any] | Upload,
) -> Request[UpdateDetail]:
    """Replaces the correlation configuration of a connector by an XML file.

    Args:
        script_name: Script name of the connector; see `connectors.list`.
    """
    return Request(
        _PUT_CONNECTOR_CORRELATION_CONFIG,
        _fill_path("/connectors/{scriptName}/correlation-config", **{"scriptName": script_name}),
        body=body,
    )


_PUT_CONNECTOR_SOURCE_CONFIG = Operation(
    api=API,
    id="putConnectorSourceConfig",
    method="PUT",
    path="/connectors/{scriptName}/source-config",
    tag="Connectors",
    results={200: {"application/json": "UpdateDetail"}},
    bodies={"multipart/form-data": "PutConnectorSourceConfigRequest"},
    scopes=("idn:connector-config:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="put-connector-source-config",
)


def put_connector_source_config(
    script_name: str,
    body: PutConnectorSourceConfigRequest | Mapping[str, Any] | Upload,
) -> Request[UpdateDetail]:
    """Replaces the source configuration of a connector by an XML file.

    Args:
        script_name: Script name of the connector; see `connectors.list`.
    """
    return Request(
        _PUT_CONNECTOR_SOURCE_CONFIG,
        _fill_path("/connectors/{scriptName}/source-config", **{"scriptName": script_name}),
        body=body,
    )


_PUT_CONNECTOR_SOURCE_TEMPLATE = Operation(
    api=API,
    id="putConnectorSourceTemplate",
    method="PUT",
    path="/connectors/{scriptName}/source-template",
    tag="Connectors",
    results={200: {"application/json": "UpdateDetail"}},
    bodies={"multipart/form-data": "PutConnectorSourceTemplateRequest"},
    scopes=("idn:connector-config:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="put-connector-source-template",
)


def put_connector_source_template(
    script_name: str,
    body: PutConnectorSourceTemplateRequest | Mapping[str, Any] | Upload,
) -> Request[UpdateDetail]:
    """Replaces the template for sources of a connector by an XML file.

    Args:
        script_name: Script name of the connector; see `connectors.list`.
    """
    return Request(
        _PUT_CONNECTOR_SOURCE_TEMPLATE,
        _fill_path("/connectors/{scriptName}/source-template", **{"scriptName": script_name}),
        body=body,
    )


_PUT_CONNECTOR_TRANSLATIONS = Operation(
    api=API,
    id="putConnectorTranslations",
    method="PUT",
    path="/connectors/{scriptName}/translations/{locale}",
    tag="Connectors",
    results={200: {"application/json": "UpdateDetail"}},
    bodies={"multipart/form-data": None},
    scopes=("idn:connector-config:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="put-connector-translations",
)


def put_connector_translations(
    script_name: str,
    locale: GetConnectorLocale | str,
    body: Mapping[str, Any],
) -> Request[UpdateDetail]:
    """Replaces the translations of a connector into one language by a file.

    Args:
        script_name: Script name of the connector; see `connectors.list`.
        locale: One of de, no, fi, sv, ru, pt, ko, zh-TW, en, it, fr, zh-CN, hu, es, cs, ja, pl, da, nl.
    """
    return Request(
        _PUT_CONNECTOR_TRANSLATIONS,
        _fill_path("/connectors/{scriptName}/translations/{locale}", **{"scriptName": script_name, "locale": locale}),
        body=body,
    )


_UPDATE_CONNECTOR = Operation(
    api=API,
    id="updateConnector",
    method="PATCH",
    path="/connectors/{scriptName}",
    tag="Connectors",
    results={200: {"application/json": "ConnectorDetail"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:connector-config:manage",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    page="update-connector",
)


def update_connector(
    script_name: str,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[ConnectorDetail]:
    """Changes a custom connector by JSON Patch and returns it.

    Only `connectorMetadata`, `applicationXml`, `correlationConfigXml` and `sourceConfigXml` can be changed.

    Args:
        script_name: Script name of the connector; see `connectors.list`.
    """
    return Request(
        _UPDATE_CONNECTOR,
        _fill_path("/connectors/{scriptName}", **{"scriptName": script_name}),
        body=body,
    )
