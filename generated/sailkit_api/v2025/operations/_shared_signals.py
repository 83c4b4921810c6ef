from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import OneOf
from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        JWKS,
        CreateStreamRequest,
        ReplaceStreamConfigurationRequest,
        StreamConfigResponse,
        StreamStatusResponse,
        TransmitterMetadata,
        UpdateStreamConfigResponse,
        UpdateStreamConfigurationRequest,
        UpdateStreamStatusRequest,
        VerificationRequest,
    )


_CREATE_STREAM = Operation(
    api=API,
    id="createStream",
    method="POST",
    path="/ssf/streams",
    tag="Shared Signals Framework (SSF)",
    results={201: {"application/json": "StreamConfigResponse"}},
    bodies={"application/json": "CreateStreamRequest"},
    scopes=("sp:ssf-transmitter-streams:manage",),
    user_levels=("ORG_ADMIN",),
    page="create-stream",
)


def create_stream(
    body: CreateStreamRequest | Mapping[str, Any],
) -> Request[StreamConfigResponse]:
    """Creates a stream for the client id of the access token.

    Each client id can have one stream, and the tenant 10.
    """
    return Request(
        _CREATE_STREAM,
        "/ssf/streams",
        body=body,
    )


_DELETE_STREAM = Operation(
    api=API,
    id="deleteStream",
    method="DELETE",
    path="/ssf/streams",
    tag="Shared Signals Framework (SSF)",
    results={204: {}},
    scopes=("sp:ssf-transmitter-streams:manage",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="delete-stream",
)


def delete_stream(
    *,
    stream_id: Id,
) -> Request[None]:
    """Deletes the stream of the given id and returns nothing.

    It must belong to the client id of the access token.
    """
    return Request(
        _DELETE_STREAM,
        "/ssf/streams",
        query={
            "stream_id": stream_id,
        },
    )


_GET_JWKS_DATA = Operation(
    api=API,
    id="getJWKSData",
    method="GET",
    path="/ssf/jwks",
    tag="Shared Signals Framework (SSF)",
    results={200: {"application/json": "JWKS"}},
    page="get-jwks-data",
)


def get_jwks_data() -> Request[JWKS]:
    """Returns the public keys by which receivers verify signed events.

    No token is required.
    """
    return Request(
        _GET_JWKS_DATA,
        "/ssf/jwks",
    )


_GET_SSF_CONFIGURATION = Operation(
    api=API,
    id="getSSFConfiguration",
    method="GET",
    path="/.well-known/ssf-configuration",
    tag="Shared Signals Framework (SSF)",
    results={200: {"application/json": "TransmitterMetadata"}},
    page="get-ssf-configuration",
)


def get_ssf_configuration() -> Request[TransmitterMetadata]:
    """Returns the metadata of the SSF transmitter, with its addresses, key set and delivery methods.

    No token is required.
    """
    return Request(
        _GET_SSF_CONFIGURATION,
        "/.well-known/ssf-configuration",
    )


_GET_STREAM = Operation(
    api=API,
    id="getStream",
    method="GET",
    path="/ssf/streams",
    tag="Shared Signals Framework (SSF)",
    results={200: {"application/json": OneOf(("StreamConfigResponse", ["StreamConfigResponse"]))}},
    scopes=("sp:ssf-transmitter-streams:manage",),
    user_levels=("ORG_ADMIN",),
    page="get-stream",
)


def get_stream(
    *,
    stream_id: Id | None = None,
) -> Request[StreamConfigResponse | list[StreamConfigResponse]]:
    """Returns one stream, or a list of them without `stream_id`.

    Only streams of the client id of the access token are visible.
    """
    return Request(
        _GET_STREAM,
        "/ssf/streams",
        query={
            "stream_id": stream_id,
        },
    )


_GET_STREAM_STATUS = Operation(
    api=API,
    id="getStreamStatus",
    method="GET",
    path="/ssf/streams/status",
    tag="Shared Signals Framework (SSF)",
    results={200: {"application/json": "StreamStatusResponse"}},
    scopes=("sp:ssf-transmitter-streams:manage",),
    user_levels=("ORG_ADMIN",),
    page="get-stream-status",
)


def get_stream_status(
    *,
    stream_id: Id,
) -> Request[StreamStatusResponse]:
    """Returns the status of a stream (enabled, paused or disabled), with its reason if there is one."""
    return Request(
        _GET_STREAM_STATUS,
        "/ssf/streams/status",
        query={
            "stream_id": stream_id,
        },
    )


_SEND_STREAM_VERIFICATION = Operation(
    api=API,
    id="sendStreamVerification",
    method="POST",
    path="/ssf/streams/verify",
    tag="Shared Signals Framework (SSF)",
    results={204: {}},
    bodies={"application/json": "VerificationRequest"},
    scopes=("sp:ssf-transmitter-streams:manage",),
    user_levels=("ORG_ADMIN",),
    page="send-stream-verification",
)


def send_stream_verification(
    body: VerificationRequest | Mapping[str, Any],
) -> Request[None]:
    """Sends a verification event through a stream, as its receiver asks for, and returns nothing."""
    return Request(
        _SEND_STREAM_VERIFICATION,
        "/ssf/streams/verify",
        body=body,
    )


_SET_STREAM_CONFIGURATION = Operation(
    api=API,
    id="setStreamConfiguration",
    method="PUT",
    path="/ssf/streams",
    tag="Shared Signals Framework (SSF)",
    results={200: {"application/json": "UpdateStreamConfigResponse"}},
    bodies={"application/json": "ReplaceStreamConfigurationRequest"},
    scopes=("sp:ssf-transmitter-streams:manage",),
    user_levels=("ORG_ADMIN",),
    page="set-stream-configuration",
)


def set_stream_configuration(
    body: ReplaceStreamConfigurationRequest | Mapping[str, Any],
) -> Request[UpdateStreamConfigResponse]:
    """Replaces the configuration of a stream with that in the body, which must have `stream_id` and `delivery`."""
    return Request(
        _SET_STREAM_CONFIGURATION,
        "/ssf/streams",
        body=body,
    )


_UPDATE_STREAM_CONFIGURATION = Operation(
    api=API,
    id="updateStreamConfiguration",
    method="PATCH",
    path="/ssf/streams",
    tag="Shared Signals Framework (SSF)",
    results={200: {"application/json": "UpdateStreamConfigResponse"}},
    bodies={"application/json": "UpdateStreamConfigurationRequest"},
    scopes=("sp:ssf-transmitter-streams:manage",),
    user_levels=("ORG_ADMIN",),
    page="update-stream-configuration",
)


def update_stream_configuration(
    body: UpdateStreamConfigurationRequest | Mapping[str, Any],
) -> Request[UpdateStreamConfigResponse]:
    """Changes the given fields of a stream.

    It must belong to the client id of the access token.
    """
    return Request(
        _UPDATE_STREAM_CONFIGURATION,
        "/ssf/streams",
        body=body,
    )


_UPDATE_STREAM_STATUS = Operation(
    api=API,
    id="updateStreamStatus",
    method="POST",
    path="/ssf/streams/status",
    tag="Shared Signals Framework (SSF)",
    results={200: {"application/json": "StreamStatusResponse"}},
    bodies={"application/json": "UpdateStreamStatusRequest"},
    scopes=("sp:ssf-transmitter-streams:manage",),
    user_levels=("ORG_ADMIN",),
    page="update-stream-status",
)


def update_stream_status(
    body: UpdateStreamStatusRequest | Mapping[str, Any],
) -> Request[StreamStatusResponse]:
    """Enables, pauses or disables a stream, with an optional reason."""
    return Request(
        _UPDATE_STREAM_STATUS,
        "/ssf/streams/status",
        body=body,
    )
