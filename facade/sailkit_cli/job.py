"""Jobs: one change for each of many objects, with a plan, confirmation, progress and a report."""

from __future__ import annotations

import csv
import io
import os
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs
import click

from .context import Context
from .errors import NotAllowedError, PartialFailure

if TYPE_CHECKING:
    from sailkit.bulk import EachResult

__all__ = ["Job", "Step", "counted", "report_option", "require_changes"]

FAILED = ("failed", "unknown", "not done")
AGAIN = "the same command again goes on: it does what is not done yet"

report_option = click.option(
    "--report",
    type=click.Path(dir_okay=False, writable=True),
    metavar="FILE",
    help="Write a CSV file with a row for each object and what became of it, also after an interruption.",
)


@attrs.frozen
class Step:
    """One change of a job.

    Args:
        row: what identifies it in the report, the same columns in all steps.
        change: makes the change; called in a thread.
    """

    row: Mapping[str, Any]
    change: Callable[[], object]


@attrs.define
class Job:
    """Changes that belong together.

    Args:
        context: the global options.
        title: what is done, for the progress, such as "Disabling accounts".
        report: the path of the report; None for none.
        table: the columns of a table on a terminal; the report and other forms have all.
    """

    context: Context
    title: str
    report: str | None = None
    table: Sequence[str] | None = None
    _rows: list[dict[str, Any]] = attrs.field(factory=list, init=False)

    def __attrs_post_init__(self) -> None:
        folder = os.path.dirname(os.path.abspath(self.report)) if self.report else "."
        if not os.path.isdir(folder):  # before anything is sent
            raise FileNotFoundError(2, "No such folder for the report", folder)

    def skip(self, row: Mapping[str, Any], message: str) -> None:
        """Report an object that needs no change."""
        self._rows.append({**row, "state": "skipped", "message": message})

    def fail(self, row: Mapping[str, Any], message: str) -> None:
        """Report an object whose change is not possible."""
        self._rows.append({**row, "state": "failed", "message": message})

    def run(self, steps: Sequence[Step], statement: str) -> None:
        """Make the changes, or show them in a dry run; then write the rows, and the report.

        Args:
            steps: the changes.
            statement: what will happen, for the confirmation, such as "5 accounts are disabled."

        Raises:
            NotAllowedError: for a read-only tenant, and if it is not confirmed.
            PartialFailure: if a change failed.
        """
        context = self.context
        if context.dry_run:
            self._finish([{**step.row, "state": "planned", "message": ""} for step in steps])
            context.note(f"Dry run, nothing was changed. Without --dry-run: {statement}")
            return
        if steps:
            require_changes(context, statement)
            context.confirm(statement)
        self._finish(self._make_changes(steps))

    def _make_changes(self, steps: Sequence[Step]) -> list[dict[str, Any]]:
        """Make the changes; an interruption writes the report, too."""
        if not steps:
            return []
        from sailkit.bulk import BulkError, EachResult, find_result  # here, because the help does not need the client

        table = {str(number): step for number, step in enumerate(steps)}
        with self.context.progress(self.title, len(steps), "changes") as progress:
            try:
                result = self.context.tenant().bulk.each(
                    table, lambda number: table[number].change(), progress=lambda done, _: progress.update(done)
                )
            except BaseException as error:  # noqa: BLE001 - raised again, or its cause
                ended = isinstance(error, BulkError) and error.__cause__
                cause = ended or error  # whose exit code says more
                if isinstance(partial := find_result(error), EachResult):
                    self._write_report([*self._rows, *_rows_of(table, partial)])
                    cause.add_note(f"{len(partial.outcomes)} of {len(steps)} changes were made or tried; {AGAIN}")
                raise cause from None
        return _rows_of(table, result)

    def _finish(self, rows: list[dict[str, Any]]) -> None:
        self._rows += rows
        self._write_report(self._rows)
        all_columns = list(self._rows[0]) if self._rows else None
        self.context.write(self._rows, columns=self.table if self.context.writes_table and self._rows else all_columns)
        counts = Counter(row["state"] for row in self._rows)
        self.context.note(
            ", ".join(f"{count:,} {state}" for state, count in counts.items()) or "There is nothing to do."
        )
        failed = sum(counts[state] for state in FAILED)
        if failed and not self.context.dry_run:
            raise PartialFailure(f"{failed} of {counted(len(self._rows), 'row')} failed; they say why, and {AGAIN}.")

    def _write_report(self, rows: Iterable[Mapping[str, Any]]) -> None:
        """Write the report as a whole, without what a spreadsheet would take for a formula."""
        if self.report is None:
            return
        from sailkit._export import neutralize
        from sailkit.files import open_target

        text = io.StringIO()
        writer = csv.writer(text)
        for number, row in enumerate(rows):
            if number == 0:
                writer.writerow(row)
            writer.writerow(neutralize(["" if value is None else value for value in row.values()]))
        with open_target(self.report) as file:
            file.write(text.getvalue().encode())


def _rows_of(table: Mapping[str, Step], result: EachResult) -> list[dict[str, Any]]:
    """Return a row for each change, in order."""
    ends = {outcome.id: (outcome.state.replace("succeeded", "done"), outcome.message) for outcome in result.outcomes}
    unknown = ("not done", "interrupted; a change that was under way may have been made")
    rows = []
    for number, step in table.items():
        state, message = ends.get(number, unknown)
        rows.append({**step.row, "state": state, "message": message})
    return rows


def require_changes(context: Context, statement: str) -> None:
    """Raise `NotAllowedError` for a read-only tenant, before a command has begun to change anything."""
    if context.refuses_changes and not context.dry_run:
        raise NotAllowedError(f"{statement} The tenant is read-only (--read-only, SAIL_READ_ONLY): not done.")


def counted(number: int, singular: str, plural: str = "") -> str:
    """Return a number with its noun, such as "1 person" and "2 people"."""
    return f"{number:,} {singular if number == 1 else plural or f'{singular}s'}"
