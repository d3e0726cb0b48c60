"""A question to this program in a process of its own, which ends as soon as nobody waits for the answer any more."""

import asyncio
import json
import subprocess
import sys
from typing import Any

PATIENCE = 20.0
"""Seconds for an answer; the Polish dictionary loads in two."""


async def ask(*arguments: str) -> Any:
    """What the command line answers, read from its JSON; None when it does not.

    Whoever stops waiting ends the child, and with it the thread that listens: leaving the program waits for threads.
    """
    quiet = subprocess.DEVNULL
    command = [sys.executable, "-m", "newsreader", *arguments]
    try:
        child = subprocess.Popen(command, stdin=quiet, stdout=subprocess.PIPE, stderr=quiet)  # noqa: ASYNC220, S603 - our own program, started in a millisecond
    except OSError:
        return None
    with child:
        assert child.stdout is not None  # noqa: S101 - it was asked for
        try:
            listening = asyncio.get_running_loop().run_in_executor(None, child.stdout.read)
            return json.loads(await asyncio.wait_for(listening, PATIENCE))
        except (TimeoutError, ValueError):
            return None
        finally:
            child.kill()
