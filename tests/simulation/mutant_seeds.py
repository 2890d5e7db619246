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
    "confirm-before-commit": (75, KEPT),
    "lose-last-entry": (0, KEPT),
    # In which order the database gives rows is not promised, so neither is which breaks first.
    "fold-in-arrival-order": (4, TABLES),
    "stale-rows": (0, TABLES),
    "never-a-copy": (11, HISTORY),
    "clone-before-the-first-act": (17, HISTORY),
    "keep-rights-after-restore": (11, HISTORY),
    "same-epoch-for-copies": (45, HISTORY),
    "forget-to-deduplicate": (8, "the program makes no mistake"),
    "forget-what-was-sent": (14, REST),
    "page-by-position": (14, REST),
    "skip-the-signature": (16, "the chain holds"),
    "refuse-in-silence": (8, "what is refused is explained"),
    "erase-at-home-only": (7, TABLES),
    "reclaim-a-lease": (0, SPENT),
    "release-twice": (8, SPENT),
    "ignore-the-version": (45, "a seat is released when it is asked for"),
    "mint-twice": (0, "never more seats than the bus has"),
    "mint-after-restore": (260, MINTED),
    "two-roots": (0, MINTED),
    "spend-what-others-hold": (0, SPENT),
    "jump-the-line": (39, LINE),
    "last-comes-first": (4, LINE),
    "keep-the-second-seat": (63, "one seat a person"),
    "hand-nothing-back": (0, "no seat stays empty while somebody waits"),
    "clock-decides-seats": (14, SPENT),
    "admit-void-badges": (18, DOOR),
    "admit-the-cancelled": (11, DOOR),
}
