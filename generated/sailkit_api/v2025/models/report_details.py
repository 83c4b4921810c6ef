from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import UNSET, Model, OneOf, Unset
from sailkit_core.codec import field as _field
from sailkit_core.codec import model as _model

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
        | Unset
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
        default=UNSET,
    )
    report_type: ReportType | str | Unset = _field("reportType", default=UNSET)
