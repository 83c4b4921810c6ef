"""Refresh: vendor, generate and review upstream's present documents in one step: `python -m scripts.refresh SOURCE`.

The three steps work on a copy. The result replaces `openapi/` and the generated files only if all steps succeed; if
one fails, the project is unchanged. If upstream has not changed, nothing is written.
"""

from __future__ import annotations

import contextlib
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs

from scripts.command_line import SUCCESS, create_parser, report_failure
from scripts.generate import command as generate
from scripts.review.compare import compare
from scripts.review.markdown import format_changelog, format_markdown
from scripts.review.reader import ReviewError, read_state
from scripts.review.report import Report
from scripts.review.states import current_commit
from scripts.vendor import command as vendor
from scripts.vendor.sources import VendorError, open_source
from scripts.versions import read_versions

REPLACED = ("openapi", "generated", generate.DOCUMENTS)
CHANGELOG = "CHANGELOG.md"


class RefreshError(Exception):
    """A refresh that failed; the message says why and what to do. The project is unchanged."""


@attrs.frozen
class Source:
    """The location of upstream's documents; see `python -m scripts.vendor --help`."""

    location: str
    commit: str | None = None
    repository: str = vendor.REPOSITORY


def refresh(source: Source, root: Path) -> Report | None:
    """Vendor, generate and review upstream's documents, and replace the project's files.

    Args:
        source: the location of upstream's documents.
        root: the project's folder.

    Returns:
        The review; None if upstream has not changed.

    Raises:
        RefreshError: if a step fails; the project is unchanged.
    """
    with tempfile.TemporaryDirectory(dir=root, prefix=".refreshing-") as folder:
        copy = Path(folder)
        with _step("the present state cannot be read", "Run `nox -s generate -- --check`, or restore it from git."):
            shutil.copytree(root / "openapi", copy / "openapi")
            before = read_state(root, "before the refresh")
        hint = "Provide upstream's folder, archive or URL unchanged; if upstream is broken, wait for its next commit."
        with _step("upstream's documents cannot be used", hint):
            files = _vendor(source, copy / "openapi")
        if all((root / "openapi" / name).read_bytes() == files[name] for name in files if name.endswith(".json")):
            return None
        command = f"`nox -s vendor -- {source.location}`"
        hint = f"Write the documents with {command}, correct the problem, then run `nox -s generate`."
        with _step("no client can be generated from upstream's documents", hint):
            vendor.write(files, copy / "openapi")
            generate.generate(copy, check=False)
        with _step("the review failed", "This is a defect of scripts/review: correct it, and start again."):
            report = compare(before, read_state(copy, "after the refresh"))
            changelog = root / CHANGELOG
            section = format_changelog(report, source.repository)
            text = with_section(changelog.read_text(encoding="utf-8"), section) if changelog.exists() else None
        with _step("the result cannot be written", "Check the free space and the permissions of the project's folder."):
            _replace(root, copy)
        if text is not None:
            changelog.write_text(text, encoding="utf-8")
    return report


@contextlib.contextmanager
def _step(problem: str, hint: str) -> Iterator[None]:
    """Convert the errors of a step to a RefreshError that names the step and the remedy."""
    expected = (VendorError, *generate.FAILURES)
    try:
        yield
    except (*expected, generate.InputError, ReviewError, OSError) as error:
        raise RefreshError(f"{problem}; nothing was changed.\n\n{error}\n\n{hint}") from error


def _vendor(source: Source, openapi: Path) -> dict[str, bytes]:
    record = openapi / "sources.toml"
    return vendor.vendor(
        open_source(source.location),
        versions=read_versions(openapi),
        commit=source.commit,
        repository=source.repository,
        recorded=record.read_text(encoding="utf-8") if record.exists() else "",
    ).files


def _replace(root: Path, copy: Path) -> None:
    """Replace the project's files by those of the copy: all of them, or none."""
    replaced: list[tuple[Path, Path]] = []
    try:
        for number, name in enumerate(REPLACED):
            target, backup = root / name, copy / f"old-{number}"
            target.parent.mkdir(parents=True, exist_ok=True)
            if target.exists():
                target.rename(backup)
            replaced.append((target, backup))
            (copy / name).rename(target)
    except OSError:
        for target, backup in reversed(replaced):
            if target.exists():
                shutil.rmtree(target)
            if backup.exists():
                backup.rename(target)
        raise


def with_section(text: str, section: str) -> str:
    """Append a section to the unreleased part of a changelog; if there is none, it is created.

    What is there stays: if a section has the same heading, as when upstream went back to a state and on again, the new
    one is numbered.
    """
    parts = re.split(r"(?m)^(?=## )", text)
    index = next((i for i, part in enumerate(parts) if "unreleased" in part.partition("\n")[0].lower()), None)
    if index is None:
        parts.insert(1, "## Unreleased\n\n")
        index = 1
    heading, _, rest = section.partition("\n")
    numbered, number = heading, 1
    while numbered in text.splitlines():
        number += 1
        numbered = f"{heading} ({number})"
    separator = "\n" if index + 1 < len(parts) else ""
    body = parts[index].rstrip("\n")
    return "".join([*parts[:index], f"{body}\n\n{numbered}\n{rest}{separator}", *parts[index + 1 :]])


def main(arguments: Sequence[str] | None = None, root: Path = generate.ROOT) -> int:
    """Run the command line, and return its exit status."""
    parser = create_parser("refresh", __doc__)
    parser.add_argument("source", help="upstream's folder, its .tar.gz, a document, or the URL of the last two")
    parser.add_argument("--commit", help="upstream's commit; required if the source does not state it")
    parser.add_argument("--repository", default=vendor.REPOSITORY, help="upstream's repository (default: %(default)s)")
    parser.add_argument("--output", type=Path, help="the file for the report (default: the terminal)")
    options = parser.parse_args(arguments)
    try:
        report = refresh(Source(options.source, options.commit, options.repository), root)
        if report is None:
            print("Upstream's documents have not changed: nothing to do.")
            return SUCCESS
        text = format_markdown(report, command=f"nox -s review -- {current_commit(root)} --format json")
        if options.output:
            options.output.write_text(text, encoding="utf-8")
        print(report.summary if options.output else text)
    except (RefreshError, OSError) as error:
        return report_failure("refresh", error)
    return SUCCESS


if __name__ == "__main__":
    sys.exit(main())
