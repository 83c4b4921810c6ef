"""Public types from the outside: mypy and pyright check a user script against the installed packages."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = [Path(__file__).with_name(name) for name in ("jobs.py", "pagers.py", "model_fields.py")]
PYRIGHT_CONFIG = {
    "typeCheckingMode": "strict",
    "enableTypeIgnoreComments": False,  # those are mypy's
    "reportUnnecessaryTypeIgnoreComment": "error",
}
COMMANDS = {
    "mypy": ["mypy", "--strict", "--config-file=", "--cache-dir=cache", f"--python-executable={sys.executable}"],
    "pyright": ["pyright", "--pythonpath", sys.executable],
}


def check(folder: Path, checker: str, script: str) -> subprocess.CompletedProcess[str]:
    """Check a script with a type checker, in a folder outside the project."""
    (folder / "pyrightconfig.json").write_text(json.dumps(PYRIGHT_CONFIG), encoding="utf-8")
    (folder / "script.py").write_text(script, encoding="utf-8")
    arguments = [*COMMANDS[checker], *([] if checker == "pyright" else ["script.py"])]
    return subprocess.run([sys.executable, "-m", *arguments], cwd=folder, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
@pytest.mark.parametrize("checker", COMMANDS)
def test_a_strict_type_checker_accepts_and_rejects_what_it_should(checker: str, script: Path, tmp_path: Path) -> None:
    result = check(tmp_path, checker, script.read_text(encoding="utf-8"))
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("checker", COMMANDS)
def test_an_error_that_is_not_expected_is_reported(checker: str, tmp_path: Path) -> None:
    wrong = "import sailkit\n\n\ndef read(pager: sailkit.Pager[str]) -> int | None:\n    return pager.position\n"
    result = check(tmp_path, checker, wrong)
    assert result.returncode == 1, result.stdout + result.stderr
    assert "Position" in result.stdout
