from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ImportConnectorFileRequest, Source

OPERATION = Operation(
    id="importConnectorFile",
    method="POST",
    path="/sources/{sourceId}/upload-connector-file",
    prefix="/v2024",
    tag="Sources",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "Source"}},
    bodies={"multipart/form-data": "ImportConnectorFileRequest"},
    scopes=("idn:sources-admin:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/import-connector-file",
)


def import_connector_file(source_id: str, body: ImportConnectorFileRequest) -> Request[Source]:
    """Import connector file.

    POST /sources/{sourceId}/upload-connector-file
    Scopes: idn:sources-admin:manage.
    User levels: ORG_ADMIN.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/import-connector-file
    """
    return Request(OPERATION, _path("/sources/{sourceId}/upload-connector-file", **{"sourceId": source_id}), body=body)
