"""Which day catches which planted fault, and by which promise.

When the steps of the simulator change, the days change with them: `kioskctl simulate --mutants`
finds the seeds anew.
"""

HISTORY = "a branch has one history"
KEPT = "what was confirmed is kept"
REST = "everybody comes to rest in step"
SPENT = "a right is spent once, by its holder"
MINTED = "a right is minted once"
LINE = "the line is kept"
TABLES = "every table is equal everywhere"
DOOR = "nobody is let in who may not"

CAUGHT_BY = {
    "confirm-before-commit": (111, KEPT),
    "lose-last-entry": (0, KEPT),
    # In which order the database gives rows is not promised, so neither is which breaks first.
    "fold-in-arrival-order": (4, TABLES),
    "stale-rows": (0, TABLES),
    "never-a-copy": (2, HISTORY),
    "clone-before-the-first-act": (2, HISTORY),
    "keep-rights-after-restore": (2, HISTORY),
    "same-epoch-for-copies": (53, HISTORY),
    "forget-to-deduplicate": (8, "the program makes no mistake"),
    "forget-what-was-sent": (0, REST),
    "page-by-position": (22, REST),
    "skip-the-signature": (258, "the chain holds"),
    "refuse-in-silence": (8, "what is refused is explained"),
    "erase-at-home-only": (7, TABLES),
    "reclaim-a-lease": (0, SPENT),
    "release-twice": (8, SPENT),
    "ignore-the-version": (106, "a seat is released when it is asked for"),
    "mint-twice": (0, "never more seats than the bus has"),
    "mint-after-restore": (53, MINTED),
    "two-roots": (0, MINTED),
    "spend-what-others-hold": (0, SPENT),
    "jump-the-line": (70, LINE),
    "last-comes-first": (4, LINE),
    "keep-the-second-seat": (75, "one seat a person"),
    "hand-nothing-back": (0, "no seat stays empty while somebody waits"),
    "clock-decides-seats": (10, SPENT),
    "admit-void-badges": (4, DOOR),
    "admit-the-cancelled": (2, DOOR),
}
