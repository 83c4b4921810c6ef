"""Tables of reports, from the tenant's records."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, TypeAlias

import attrs

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.services.common import bodies, references
from sailkit_sandbox.services.common.operation_call import OperationCall
from sailkit_sandbox.services.common.resource import Row
from sailkit_sandbox.services.search.evaluation import run_search

Doc: TypeAlias = dict[str, Any]


@attrs.frozen
class Table:
    """A table: the header, and the values of each line."""

    columns: Sequence[str]
    rows: Sequence[Sequence[Any]]


_IDENTITY_COLUMNS: Final[Mapping[str, str]] = {
    "ID": "id",
    "Display Name": "name",
    "User Name": "alias",
    "Email": "emailAddress",
    "Status": "identityStatus",
    "Lifecycle State": "lifecycleState.stateName",
    "Manager": "managerRef.name",
}
_ACCOUNT_COLUMNS: Final[Mapping[str, str]] = {
    "ID": "id",
    "Account Name": "name",
    "Native Identity": "nativeIdentity",
    "Source": "sourceName",
    "Identity": "identity.name",
    "Disabled": "disabled",
    "Locked": "locked",
}
_SEARCH_COLUMNS: Final = ("id", "name", "displayName", "description", "created")


def _build_table(columns: Mapping[str, str], docs: Iterable[Mapping[str, Any]]) -> Table:
    rows = [Row(doc) for doc in docs]
    return Table(list(columns), [[row.get(path) for path in columns.values()] for row in rows])


def _list_accounts(call: OperationCall, arguments: Mapping[str, Any]) -> Table:
    source = references.get_by_id(call.records, "sources", str(arguments.get("application")), "source")
    accounts = call.records.find("accounts", "source", source.doc["id"])
    return _build_table(_ACCOUNT_COLUMNS, (record.doc for record in accounts))


def _list_uncorrelated_accounts(call: OperationCall, arguments: Mapping[str, Any]) -> Table:
    accounts = (record.doc for record in call.records.all("accounts"))
    return _build_table(_ACCOUNT_COLUMNS, (doc for doc in accounts if doc["uncorrelated"]))


def _list_identities(call: OperationCall, arguments: Mapping[str, Any]) -> Table:
    only_correlated = bodies.read_flag(arguments, "correlatedOnly")
    identities = call.records.all("identities")
    chosen = (record.doc for record in identities if record.facts["correlated"] or not only_correlated)
    return _build_table(_IDENTITY_COLUMNS, chosen)


def _list_identity_details(call: OperationCall, arguments: Mapping[str, Any]) -> Table:
    table = _list_identities(call, arguments)
    docs = [
        references.get_by_id(call.records, "identities", row[0], "identity").doc["attributes"] for row in table.rows
    ]
    names = sorted({name for attributes in docs for name in attributes})
    rows = [[*row, *(attributes.get(name) for name in names)] for row, attributes in zip(table.rows, docs, strict=True)]
    return Table([*table.columns, *names], rows)


def _list_orphans(call: OperationCall, arguments: Mapping[str, Any]) -> Table:
    identities = call.records.all("identities")
    return _build_table(_IDENTITY_COLUMNS, (record.doc for record in identities if not record.facts["correlated"]))


def _list_errors(call: OperationCall, arguments: Mapping[str, Any]) -> Table:
    accounts = call.records.find("accounts", "source", str(arguments.get("authoritativeSource")))
    ids = {account.doc.get("identityId") for account in accounts}
    identities = (record.doc for record in call.records.all("identities") if record.doc["id"] in ids)
    return _build_table(_IDENTITY_COLUMNS, (doc for doc in identities if doc["processingState"] == "ERROR"))


def _export_search(call: OperationCall, arguments: Mapping[str, Any]) -> Table:
    bodies.require_strings(arguments, "query")
    body = {
        "indices": bodies.read_strings(arguments, "indices"),
        "query": {"query": arguments["query"]},
        "sort": bodies.read_strings(arguments, "sort"),
    }
    hits = run_search(attrs.evolve(call, body=body)).documents()
    text = arguments.get("columns") or ""
    names = [name.strip() for name in text.split(",") if name.strip()] or list(_SEARCH_COLUMNS)
    return _build_table({name: name for name in names}, hits)


# By report type: its title, and the function that builds the table.
REPORTS: Final[Mapping[str, tuple[str, Callable[[OperationCall, Mapping[str, Any]], Table]]]] = {
    "ACCOUNTS": ("Accounts Export", _list_accounts),
    "IDENTITIES": ("Identities Export", _list_identities),
    "IDENTITIES_DETAILS": ("Identities Details Report", _list_identity_details),
    "IDENTITY_PROFILE_IDENTITY_ERROR": ("Identity Profile Identity Error Report", _list_errors),
    "ORPHAN_IDENTITIES": ("Uncorrelated Identities Report", _list_orphans),
    "SEARCH_EXPORT": ("Search Export", _export_search),
    "UNCORRELATED_ACCOUNTS": ("Uncorrelated Accounts Report", _list_uncorrelated_accounts),
}


def build_table(call: OperationCall, type: Any, arguments: Mapping[str, Any]) -> Table:
    """Build the table of a report.

    Args:
        call: the call.
        type: the report type, a key of `REPORTS`.
        arguments: the arguments of the report.

    Raises:
        HttpError: 400, for an unknown type and invalid arguments.
    """
    if type not in REPORTS:
        raise bad_request(f"reportType must be one of {', '.join(REPORTS)}.")
    return REPORTS[type][1](call, arguments)
