from __future__ import annotations

from sailkit_core.codec import BYTES
from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="getFileFromS3",
    method="GET",
    path="/form-definitions/{formDefinitionID}/file/{fileID}",
    prefix="/v2025",
    tag="Custom Forms",
    package="sailkit_api.v2025.models",
    results={200: {"application/octet-stream": BYTES, "image/jpeg": BYTES, "image/png": BYTES}},
    scopes=("sp:forms:manage", "sp:forms:read"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-file-from-s-3",
)


def get_file_from_s3(form_definition_id: str, file_id: str, *, accept: str = "") -> Request[bytes]:
    """Get file from S3.

    GET /form-definitions/{formDefinitionID}/file/{fileID}
    Scopes: sp:forms:manage, sp:forms:read.

    Args:
        form_definition_id: Text.
        file_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-file-from-s-3
    """
    return Request(
        OPERATION,
        _path(
            "/form-definitions/{formDefinitionID}/file/{fileID}",
            **{"formDefinitionID": form_definition_id, "fileID": file_id},
        ),
        accept=accept,
    )
