from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import OneOf
from sailkit_core.model import Model
from sailkit_core.model import field as _field
from sailkit_core.model import model as _model

if TYPE_CHECKING:
    from . import (
        AccountsExportReportArguments,
        IdentitiesDetailsReportArguments,
        IdentitiesReportArguments,
        IdentityProfileIdentityErrorReportArguments,
        OrphanIdentitiesReportArguments,
        ReportType,
        SearchExportReportArguments,
        UncorrelatedAccountsReportArguments,
    )


@_model
class ReportDetails(Model):
    arguments: (
        AccountsExportReportArguments
        | IdentitiesDetailsReportArguments
        | IdentitiesReportArguments
        | IdentityProfileIdentityErrorReportArguments
        | OrphanIdentitiesReportArguments
        | SearchExportReportArguments
        | UncorrelatedAccountsReportArguments
        | None
    ) = _field(
        "arguments",
        OneOf(
            (
                "AccountsExportReportArguments",
                "IdentitiesDetailsReportArguments",
                "IdentitiesReportArguments",
                "IdentityProfileIdentityErrorReportArguments",
                "OrphanIdentitiesReportArguments",
                "SearchExportReportArguments",
                "UncorrelatedAccountsReportArguments",
            ),
            "^reportType",
            {
                "ACCOUNTS": "AccountsExportReportArguments",
                "IDENTITIES_DETAILS": "IdentitiesDetailsReportArguments",
                "IDENTITIES": "IdentitiesReportArguments",
                "IDENTITY_PROFILE_IDENTITY_ERROR": "IdentityProfileIdentityErrorReportArguments",
                "ORPHAN_IDENTITIES": "OrphanIdentitiesReportArguments",
                "SEARCH_EXPORT": "SearchExportReportArguments",
                "UNCORRELATED_ACCOUNTS": "UncorrelatedAccountsReportArguments",
            },
        ),
        default=...,
    )
    report_type: ReportType | str | None = _field("reportType", default=...)
