"""Command `completion`: scripts that complete commands, options and values in a shell."""

from __future__ import annotations

import os
import re
from typing import Any, ClassVar

import click
from click.shell_completion import CompletionItem, ShellComplete, add_completion_class, get_completion_class

__all__ = ["PowerShellComplete", "completion"]

SHELLS = ("bash", "zsh", "fish", "powershell")

# The words go to the program in variables, one a line, because PowerShell's quoting of arguments differs by version.
SCRIPT = """\
Register-ArgumentCompleter -Native -CommandName %(prog_name)s -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object { $_.Extent.Text })
    $env:COMP_WORDS = $words -join "`n"
    $env:COMP_INCOMPLETE = $wordToComplete
    $env:%(complete_var)s = 'powershell_complete'
    try {
        %(prog_name)s | ForEach-Object {
            $text, $help = $_ -split "`t", 2
            if (-not $help) { $help = $text }
            [System.Management.Automation.CompletionResult]::new($text, $text, 'ParameterValue', $help)
        }
    }
    finally {
        Remove-Item Env:COMP_WORDS, Env:COMP_INCOMPLETE, Env:%(complete_var)s -ErrorAction SilentlyContinue
    }
}
"""


@add_completion_class
class PowerShellComplete(ShellComplete):
    """Completion for PowerShell 5.1 and later."""

    name: ClassVar[str] = "powershell"
    source_template: ClassVar[str] = SCRIPT

    def get_completion_args(self) -> tuple[list[str], str]:
        words = [word.strip("'\"") for word in os.environ["COMP_WORDS"].split("\n")]
        return words[1:], os.environ.get("COMP_INCOMPLETE", "").strip("'\"")  # PowerShell sets no empty variable

    def format_completion(self, item: CompletionItem) -> str:
        text = f"'{item.value}'" if re.search(r"[\s$(){};,'\"`|&<>@#]", item.value) else item.value
        return f"{text}\t{item.help}" if item.help else text


@click.command("completion", short_help="Print the script of a shell's completion.")
@click.argument("shell", type=click.Choice(SHELLS))
def completion(shell: str) -> None:
    """Print the script that completes commands, options and values in a shell.

    \b
    bash        eval "$(sailkit completion bash)" in ~/.bashrc
    zsh         eval "$(sailkit completion zsh)" in ~/.zshrc
    fish        sailkit completion fish > ~/.config/fish/completions/sailkit.fish
    powershell  sailkit completion powershell | Out-String | Invoke-Expression in $PROFILE
    """
    cls: Any = get_completion_class(shell)
    root = click.get_current_context().find_root().command
    click.echo(cls(root, {}, "sailkit", "_SAILKIT_COMPLETE").source(), nl=False)
