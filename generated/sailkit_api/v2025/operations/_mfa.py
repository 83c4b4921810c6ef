from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        KbaAnswerRequestItem,
        KbaAnswerResponseItem,
        KbaQuestion,
        MfaConfigTestResponse,
        MfaDuoConfig,
        MfaOktaConfig,
        TestMFAConfigMethod,
    )


_GET_MFA_DUO_CONFIG = Operation(
    api=API,
    id="getMFADuoConfig",
    method="GET",
    path="/mfa/duo-web/config",
    tag="MFA Configuration",
    results={200: {"application/json": "MfaDuoConfig"}},
    scopes=("idn:mfa-configuration:manage", "idn:mfa-configuration:read"),
    user_levels=("ORG_ADMIN",),
    page="get-mfa-duo-config",
)


def get_mfa_duo_config() -> Request[MfaDuoConfig]:
    """Returns the configuration of Duo as a method of multifactor authentication."""
    return Request(
        _GET_MFA_DUO_CONFIG,
        "/mfa/duo-web/config",
    )


_GET_MFA_KBA_CONFIG = Operation(
    api=API,
    id="getMFAKbaConfig",
    method="GET",
    path="/mfa/kba/config",
    tag="MFA Configuration",
    results={200: {"application/json": ["KbaQuestion"]}},
    scopes=("idn:mfa-kba:read",),
    user_levels=("ORG_ADMIN", "USER"),
    paging=Paging(style="single"),
    page="get-mfa-kba-config",
)


def get_mfa_kba_config(
    *,
    all_languages: bool | None = None,
) -> PagedRequest[list[KbaQuestion], KbaQuestion]:
    """Returns the security questions of the tenant and how often each has been answered.

    The text is in one language unless `allLanguages` is true.
    """
    return PagedRequest(
        _GET_MFA_KBA_CONFIG,
        "/mfa/kba/config",
        query={
            "allLanguages": all_languages,
        },
    )


_GET_MFA_OKTA_CONFIG = Operation(
    api=API,
    id="getMFAOktaConfig",
    method="GET",
    path="/mfa/okta-verify/config",
    tag="MFA Configuration",
    results={200: {"application/json": "MfaOktaConfig"}},
    scopes=("idn:mfa-configuration:manage", "idn:mfa-configuration:read"),
    user_levels=("ORG_ADMIN",),
    page="get-mfa-okta-config",
)


def get_mfa_okta_config() -> Request[MfaOktaConfig]:
    """Returns the configuration of Okta Verify as a method of multifactor authentication."""
    return Request(
        _GET_MFA_OKTA_CONFIG,
        "/mfa/okta-verify/config",
    )


_SET_MFA_DUO_CONFIG = Operation(
    api=API,
    id="setMFADuoConfig",
    method="PUT",
    path="/mfa/duo-web/config",
    tag="MFA Configuration",
    results={200: {"application/json": "MfaDuoConfig"}},
    bodies={"application/json": "MfaDuoConfig"},
    scopes=("idn:mfa-configuration:manage",),
    user_levels=("ORG_ADMIN",),
    page="set-mfa-duo-config",
)


def set_mfa_duo_config(
    body: MfaDuoConfig | Mapping[str, Any],
) -> Request[MfaDuoConfig]:
    """Sets the configuration of Duo as a method of multifactor authentication, as a whole."""
    return Request(
        _SET_MFA_DUO_CONFIG,
        "/mfa/duo-web/config",
        body=body,
    )


_SET_MFA_OKTA_CONFIG = Operation(
    api=API,
    id="setMFAOktaConfig",
    method="PUT",
    path="/mfa/okta-verify/config",
    tag="MFA Configuration",
    results={200: {"application/json": "MfaOktaConfig"}},
    bodies={"application/json": "MfaOktaConfig"},
    scopes=("idn:mfa-configuration:manage",),
    user_levels=("ORG_ADMIN",),
    page="set-mfa-okta-config",
)


def set_mfa_okta_config(
    body: MfaOktaConfig | Mapping[str, Any],
) -> Request[MfaOktaConfig]:
    """Sets the configuration of Okta Verify as a method of multifactor authentication, as a whole."""
    return Request(
        _SET_MFA_OKTA_CONFIG,
        "/mfa/okta-verify/config",
        body=body,
    )


_SET_MFAKBA_CONFIG = Operation(
    api=API,
    id="setMFAKBAConfig",
    method="POST",
    path="/mfa/kba/config/answers",
    tag="MFA Configuration",
    results={200: {"application/json": ["KbaAnswerResponseItem"]}},
    bodies={"application/json": ["KbaAnswerRequestItem"]},
    scopes=("idn:mfa-kba:authenticate",),
    user_levels=("USER",),
    destroys=True,
    page="set-mfakba-config",
)


def set_mfakba_config(
    body: Sequence[KbaAnswerRequestItem | Mapping[str, Any]],
) -> Request[list[KbaAnswerResponseItem]]:
    """Stores the calling user's answers to security questions.

    The list is complete in itself, so the answer to a question that is left out is deleted.
    """
    return Request(
        _SET_MFAKBA_CONFIG,
        "/mfa/kba/config/answers",
        body=body,
    )


_TEST_MFA_CONFIG = Operation(
    api=API,
    id="testMFAConfig",
    method="GET",
    path="/mfa/{method}/test",
    tag="MFA Configuration",
    results={200: {"application/json": "MfaConfigTestResponse"}},
    scopes=("idn:mfa-configuration:manage", "idn:mfa-configuration:read"),
    user_levels=("ORG_ADMIN",),
    page="test-mfa-config",
)


def test_mfa_config(
    method: TestMFAConfigMethod | str,
) -> Request[MfaConfigTestResponse]:
    """Checks whether the stored configuration of Okta Verify or Duo can authenticate with the provider.

    Returns the state of the test and the provider's error.

    Args:
        method: One of okta-verify, duo-web.
    """
    return Request(
        _TEST_MFA_CONFIG,
        _fill_path("/mfa/{method}/test", **{"method": method}),
    )
