"""Prints without end until somebody kills it: `python -m tests.printing.killed_station FOLDER`."""

import sys
from pathlib import Path

from tests.printing.print_world import PrintShop


def main() -> None:
    shop = PrintShop(Path(sys.argv[1]))
    print("open", flush=True)
    for number in range(100_000):
        shop.order(f"act-{number}", participant=f"{number:08x}" + 24 * "0")
        print(f"act-{number}", flush=True)
        shop.step()


if __name__ == "__main__":
    main()
