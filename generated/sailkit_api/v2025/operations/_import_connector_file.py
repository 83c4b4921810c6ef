from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path
from sailkit_core.uploads import Upload

from ..api import API

if TYPE_CHECKING:
    from ..models import ImportConnectorFileRequest, Source

OPERATION = Operation(
    api=API,
    id="importConnectorFile",
    method="POST",
    path="/sources/{sourceId}/upload-connector-file",
    tag="Sources",
    results={200: {"application/json": "Source"}},
    bodies={"multipart/form-data": "ImportConnectorFileRequest"},
    scopes=("idn:sources-admin:manage",),
    user_levels=("ORG_ADMIN",),
    page="import-connector-file",
)


def import_connector_file(
    source_id: Id, body: ImportConnectorFileRequest | Mapping[str, Any] | Upload
) -> Request[Source]:
    """Stores a file that the connector of a source needs, such as a JDBC driver.

    Returns the source.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        OPERATION, _fill_path("/sources/{sourceId}/upload-connector-file", **{"sourceId": source_id}), body=body
    )
