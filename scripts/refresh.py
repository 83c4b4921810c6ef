"""Bring the project to upstream's present documents, and say what that changes: `python -m scripts.refresh SOURCE`.

Vendoring, generating and reviewing are done on a copy. Only what has succeeded as a whole replaces `openapi/` and
`generated/`; until then, and whenever a step fails, both are as they were. Where upstream has not changed, nothing is.
"""

from __future__ import annotations

import argparse
import contextlib
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs

from scripts.generate import command as generate
from scripts.generate.check import CheckError
from scripts.generate.naming.friendly_names import NamesError
from scripts.generate.render.client import GenerationError
from scripts.generate.repair.overlay import OverlayError
from scripts.review.compare import compare
from scripts.review.markdown import changelog, markdown
from scripts.review.read import ReviewError, read
from scripts.review.report import Report
from scripts.review.states import present_commit
from scripts.vendor import command as vendor
from scripts.vendor.sources import VendorError, open_source

PARTS = ("openapi", "generated")
CHANGELOG = "CHANGELOG.md"


class RefreshError(Exception):
    """A refresh that did not come to an end; the message says why and what to do, and nothing was changed."""


@attrs.frozen
class Source:
    """Where upstream's documents are; see `python -m scripts.vendor --help`."""

    location: str
    commit: str | None = None
    repository: str = vendor.REPOSITORY


def refresh(source: Source, root: Path) -> Report | None:
    """Vendor, generate and review, and put the result in place; None where upstream has not changed.

    Args:
        source: where upstream's documents are.
        root: the project's folder.

    Raises:
        RefreshError: when a step fails; the project is as it was.
    """
    with tempfile.TemporaryDirectory(dir=root, prefix=".refreshing-") as folder:
        work = Path(folder)
        with _step("the present state cannot be read", "Run `nox -s generate -- --check`, or restore it from git."):
            shutil.copytree(root / "openapi", work / "openapi")
            before = read(root, "before the refresh")
        hint = (
            "Give upstream's folder, archive or URL as it is; if upstream itself is broken, wait for its next commit."
        )
        with _step("upstream's documents cannot be used", hint):
            vendored = _vendored(source, work / "openapi")
        if all((root / "openapi" / name).read_bytes() == vendored[name] for name in vendored if name.endswith(".json")):
            return None
        again = f"`nox -s vendor -- {source.location}`"
        hint = f"Put the documents in place by {again}, correct what is named, run `nox -s generate`."
        with _step("no client can be made of upstream's documents", hint):
            vendor.write(vendored, work / "openapi")
            generate.generate(work, check=False)
        with _step("the review failed", "That is a mistake in scripts/review: correct it, and begin again."):
            report = compare(before, read(work, "after the refresh"))
            history = root / CHANGELOG
            section = changelog(report, source.repository)
            written = with_section(history.read_text(encoding="utf-8"), section) if history.exists() else None
        with _step("the result cannot be put in place", "See to the space and the rights of the project's folder."):
            _replace(root, work)
        if written is not None:
            history.write_text(written, encoding="utf-8")
    return report


@contextlib.contextmanager
def _step(problem: str, hint: str) -> Iterator[None]:
    """Say of what fails which step it was, and what comes next."""
    known = (VendorError, OverlayError, NamesError, GenerationError, CheckError, generate.InputError, ReviewError)
    try:
        yield
    except (*known, OSError) as error:
        raise RefreshError(f"{problem}; nothing was changed.\n\n{error}\n\n{hint}") from error


def _vendored(source: Source, openapi: Path) -> dict[str, bytes]:
    record = openapi / "sources.toml"
    recorded = record.read_text(encoding="utf-8") if record.exists() else ""
    opened = open_source(source.location)
    return vendor.vendor(opened, commit=source.commit, repository=source.repository, recorded=recorded).files


def _replace(root: Path, work: Path) -> None:
    """Put the parts of the copy in place of those of the project: all of them, or none."""
    moved: list[str] = []
    try:
        for name in PARTS:
            (root / name).rename(work / f"old-{name}")
            moved.append(name)
            (work / name).rename(root / name)
    except OSError:
        for name in reversed(moved):
            if (root / name).exists():
                shutil.rmtree(root / name)
            (work / f"old-{name}").rename(root / name)
        raise


def with_section(text: str, section: str) -> str:
    """A changelog with a section at the end of its unreleased part; one with the same heading is replaced.

    Where nothing is unreleased, such a part is begun.
    """
    parts = re.split(r"(?m)^(?=## )", text)
    index = next((i for i, part in enumerate(parts) if "unreleased" in part.partition("\n")[0].lower()), None)
    if index is None:
        parts.insert(1, "## Unreleased\n\n")
        index = 1
    heading = section.partition("\n")[0]
    kept = [one for one in re.split(r"(?m)^(?=### )", parts[index]) if one.partition("\n")[0] != heading]
    body = "".join(kept).rstrip("\n")
    following = "\n" if index + 1 < len(parts) else ""
    return "".join([*parts[:index], f"{body}\n\n{section}{following}", *parts[index + 1 :]])


def main(arguments: Sequence[str] | None = None, root: Path = generate.ROOT) -> int:
    """The command line; its exit status."""
    parser = argparse.ArgumentParser(prog="refresh", description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("source", help="upstream's folder, its .tar.gz, a document, or the URL of the last two")
    parser.add_argument("--commit", help="upstream's commit, where the source does not tell it")
    parser.add_argument("--repository", default=vendor.REPOSITORY, help="upstream's repository (%(default)s)")
    parser.add_argument("--output", type=Path, help="the file for the report (default: the terminal)")
    options = parser.parse_args(arguments)
    try:
        report = refresh(Source(options.source, options.commit, options.repository), root)
        if report is None:
            print("Upstream's documents are those that are vendored: nothing to do.")
            return 0
        text = markdown(report, command=f"nox -s review -- {present_commit(root)} --format json")
        if options.output:
            options.output.write_text(text, encoding="utf-8")
        print(report.summary if options.output else text)
    except (RefreshError, OSError) as error:
        print(f"refresh: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
