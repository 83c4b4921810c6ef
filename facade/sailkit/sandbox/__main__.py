"""`python -m sailkit.sandbox`: a tenant on loopback until it is interrupted."""

from __future__ import annotations

import argparse
import threading

from . import Sandbox


def main() -> None:
    """Run a sandbox and tell how to reach it."""
    parser = argparse.ArgumentParser(prog="python -m sailkit.sandbox", description="A tenant on loopback.")
    parser.add_argument("--identities", type=int, help="how many people there are (default: 1000)")
    parser.add_argument("--data", help="a JSON file with what the tenant has, instead of people that are made up")
    parser.add_argument("--seed", type=int, default=1, help="what the people are made from (default: 1)")
    parser.add_argument("--database", default=":memory:", help="a file that keeps the tenant (default: none)")
    options = parser.parse_args()
    with Sandbox(options.identities, options.seed, data=options.data, database=options.database) as sandbox:
        print(f"base URL       {sandbox.base_url}")
        print(f"client id      {sandbox.client_id}")
        print(f"client secret  {sandbox.client_secret}", flush=True)
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            print("stopped")


if __name__ == "__main__":
    main()
