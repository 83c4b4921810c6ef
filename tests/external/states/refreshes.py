"""Refreshes in a row: a project in a folder of its own, taken through a series of upstream's states.

Of each refresh: what stopped it, the length of its report, and the noise in the diff of the generated files.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

from scripts.generate.command import ROOT, generate
from scripts.refresh import RefreshError, Source, refresh
from scripts.review.markdown import format_markdown
from scripts.vendor.command import main as vendor
from scripts.vendor.sources import open_source
from tests.external.states.noise import Noise, measure_noise
from tests.external.states.series import build_series

_LOST = re.compile(r'\[acknowledged\."(\w+)"\]\n"([^"]+)" = ')
_GONE = re.compile(r"the released name \S+ would (be gone, with |stand for .*, not for )")


@attrs.frozen
class Refresh:
    """One refresh.

    Args:
        stops: what stopped it; a person acknowledged the end of released names then.
        lines: the length of the report.
        noise: of the diff of `generated/`.
    """

    stops: tuple[str, ...]
    lines: int
    noise: Noise

    @property
    def needed_hand_work(self) -> bool:
        """Whether something else stopped it than operations that are gone, or moved to another address."""
        return any(len(_GONE.findall(stop)) < max(1, len(_LOST.findall(stop))) for stop in self.stops)


@attrs.define
class Project:
    """A project in a folder.

    Args:
        root: the folder.
        number: how many states it had; the commit of upstream is made up from it.
    """

    root: Path
    number: int = 0

    def start(self, files: Mapping[str, bytes], openapi: Path = ROOT / "openapi") -> None:
        """Copy what people write in a folder `openapi/`, and generate from a state; nothing was released before."""
        ignore = shutil.ignore_patterns("*.lock.json", "v20*.json", "sources.toml")
        shutil.copytree(openapi, self.root / "openapi", ignore=ignore)
        names = self.root / "openapi" / "names.toml"
        text = names.read_text(encoding="utf-8").partition("\n[acknowledged")[0]
        versions = "".join(f'\n[acknowledged."{version}"]\n' for version in ("v2024", "v2025"))
        names.write_text(text + versions, encoding="utf-8")
        (self.root / "CHANGELOG.md").write_text("# Changelog\n\n## Unreleased\n", encoding="utf-8")
        (self.root / ".gitignore").write_text(".pipeline\n", encoding="utf-8")
        command = [str(self._unpack(files)), "--commit", self._commit, "--output", str(self.root / "openapi")]
        if vendor(command):
            raise ValueError("the first state cannot be vendored")
        generate(self.root, check=False)
        self._git("init", "--quiet")
        self._save()

    def step(self, files: Mapping[str, bytes]) -> Refresh:
        """Refresh to a state, and commit the result; released names that are lost are acknowledged.

        Raises:
            RefreshError: if it stops for another reason.
        """
        source = Source(str(self._unpack(files)), self._commit)
        stops: list[str] = []
        while True:
            try:
                report = refresh(source, self.root).report
                break
            except RefreshError as error:
                stops.append(str(error))
                if not _LOST.search(str(error)) or len(stops) > 2:
                    raise
                self._acknowledge(str(error))
                self._save()
        self._git("add", "--all")
        diff = self._git("diff", "--cached", "--unified=0", "--no-renames", "--", "generated")
        self._save()
        lines = format_markdown(report, command="review").count("\n") if report else 0
        return Refresh(tuple(stops), lines, measure_noise(diff))

    @property
    def _commit(self) -> str:
        return f"{self.number:040x}"

    def _unpack(self, files: Mapping[str, bytes]) -> Path:
        """Write a state into a folder beside the project."""
        self.number += 1
        folder = self.root.parent / f"{self.root.name}-upstream"
        shutil.rmtree(folder, ignore_errors=True)
        for name, data in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        return folder

    def _acknowledge(self, message: str) -> None:
        path = self.root / "openapi" / "names.toml"
        text = path.read_text(encoding="utf-8")
        for version, name in dict.fromkeys(_LOST.findall(message)):
            table = f'[acknowledged."{version}"]\n'
            text = text.replace(table, f'{table}"{name}" = "gone with state {self.number}: use nothing"\n')
        path.write_text(text, encoding="utf-8")

    def _save(self) -> None:
        self._git("add", "--all")
        self._git(
            "-c",
            "user.name=x",
            "-c",
            "user.email=x@example.com",
            "commit",
            "--quiet",
            "--allow-empty",
            "--message=state",
        )

    def _git(self, *arguments: str) -> str:
        command = ["git", "-C", str(self.root), *arguments]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def run_refreshes(old: Path, new: Path, root: Path, *, steps: int, seed: int) -> Iterator[Refresh]:
    """Take a new project through the states between two archives of upstream."""
    archives = (dict(open_source(str(path)).files) for path in (old, new))
    first, *others = build_series(*archives, steps=steps, seed=seed).states()
    project = Project(root)
    project.start(first)
    for files in others:
        yield project.step(files)
