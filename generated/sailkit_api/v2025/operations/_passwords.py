from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        PasswordChangeRequest,
        PasswordChangeResponse,
        PasswordDigitToken,
        PasswordDigitTokenReset,
        PasswordInfo,
        PasswordInfoQueryDTO,
        PasswordStatus,
    )


_CREATE_DIGIT_TOKEN = Operation(
    api=API,
    id="createDigitToken",
    method="POST",
    path="/generate-password-reset-token/digit",
    tag="Password Management",
    results={200: {"application/json": "PasswordDigitToken"}},
    bodies={"application/json": "PasswordDigitTokenReset"},
    scopes=("idn:password-digit-token:create",),
    application=True,
    experimental=True,
    page="create-digit-token",
)


def create_digit_token(
    body: PasswordDigitTokenReset | Mapping[str, Any],
) -> Request[PasswordDigitToken]:
    """Creates a short numeric token with which a user can reset a password.

    By default it has 6 digits and is valid for 5 minutes.
    """
    return Request(
        _CREATE_DIGIT_TOKEN,
        "/generate-password-reset-token/digit",
        body=body,
    )


_GET_PASSWORD_CHANGE_STATUS = Operation(
    api=API,
    id="getPasswordChangeStatus",
    method="GET",
    path="/password-change-status/{id}",
    tag="Password Management",
    results={200: {"application/json": "PasswordStatus"}},
    scopes=("idn:password-change:read",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-password-change-status",
)


def get_password_change_status(
    id: Id,
) -> Request[PasswordStatus]:
    """Returns the state of a password change, given its request id.

    It is IN_PROGRESS, FINISHED or FAILED.

    Args:
        id: ID of the password change status; see `passwords.set`.
    """
    return Request(
        _GET_PASSWORD_CHANGE_STATUS,
        _fill_path("/password-change-status/{id}", **{"id": id}),
    )


_QUERY_PASSWORD_INFO = Operation(
    api=API,
    id="queryPasswordInfo",
    method="POST",
    path="/query-password-info",
    tag="Password Management",
    results={200: {"application/json": "PasswordInfo"}},
    bodies={"application/json": "PasswordInfoQueryDTO"},
    scopes=("idn:password-info:read",),
    application=True,
    page="query-password-info",
)


def query_password_info(
    body: PasswordInfoQueryDTO | Mapping[str, Any],
) -> Request[PasswordInfo]:
    """Returns the data for setting the password of a user on a source.

    These are the ids of identity and source, the accounts, the constraints, and the public key for encryption.
    """
    return Request(
        _QUERY_PASSWORD_INFO,
        "/query-password-info",
        body=body,
    )


_SET_PASSWORD = Operation(
    api=API,
    id="setPassword",
    method="POST",
    path="/set-password",
    tag="Password Management",
    results={202: {"application/json": "PasswordChangeResponse"}},
    bodies={"application/json": "PasswordChangeRequest"},
    scopes=("idn:password-change:manage",),
    application=True,
    page="set-password",
)


def set_password(
    body: PasswordChangeRequest | Mapping[str, Any],
) -> Request[PasswordChangeResponse]:
    """Starts a change of the password of an account or identity.

    The password is encrypted with the public key that `queryPasswordInfo` returns, and the source must have the
    feature PASSWORD. Poll the status with `requestId`.
    """
    return Request(
        _SET_PASSWORD,
        "/set-password",
        body=body,
    )
