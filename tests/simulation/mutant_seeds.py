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
BUS = "nobody is let into a bus who may not"
ROOM = "nobody passes a door who may not"
TOLD = "what is refused is explained"
CHAIN = "the chain holds"
FAULT = "the program makes no mistake"

CAUGHT_BY = {
    "confirm-before-commit": (54, KEPT),
    "lose-last-entry": (0, CHAIN),
    # In which order the database gives rows is not promised, so neither is which breaks first.
    "fold-in-arrival-order": (2, TABLES),
    "stale-rows": (0, TABLES),
    "never-a-copy": (6, HISTORY),
    "clone-before-the-first-act": (6, HISTORY),
    "keep-rights-after-restore": (6, HISTORY),
    "same-epoch-for-copies": (14, HISTORY),
    "forget-to-deduplicate": (12, FAULT),
    "forget-what-was-sent": (4, REST),
    "page-by-position": (4, REST),
    "skip-the-signature": (56, CHAIN),
    "refuse-in-silence": (56, TOLD),
    "erase-at-home-only": (3, TABLES),
    "reclaim-a-lease": (0, SPENT),
    "release-twice": (27, SPENT),
    "ignore-the-version": (970, "a seat is released when it is asked for"),
    "mint-twice": (0, "never more seats than the bus has"),
    "mint-after-restore": (14, MINTED),
    "two-roots": (0, MINTED),
    "spend-what-others-hold": (0, SPENT),
    "jump-the-line": (174, LINE),
    "last-comes-first": (0, LINE),
    "keep-the-second-seat": (212, "one seat a person"),
    "hand-nothing-back": (0, "no seat stays empty while somebody waits"),
    "clock-decides-seats": (15, SPENT),
    "admit-void-badges": (220, DOOR),
    "admit-the-cancelled": (57, DOOR),
    "read-in-silence": (3, TOLD),
    "cut-is-whole": (2, TOLD),
    "one-is-enough": (7, "two people write a station off"),
    "anybody-shuts-out": (10, "only a hub shuts stations out"),
    "give-to-the-shut-out": (17, "who was shut out is given nothing"),
    "a-key-for-ever": (400, DOOR),
    "count-what-is-known": (266, "what comes twice counts once"),
    "free-the-stranded": (6, SPENT),
    "reclaim-unasked": (14, REST),
    "lease-what-is-above": (4, SPENT),
    "drop-the-unknown": (2, CHAIN),
    "learn-nothing": (27, TABLES),
    "board-after-departure": (68, "nobody boards a bus that has left"),
    "aboard-after-it-left": (27, BUS),
    "aboard-twice": (103, BUS),
    "a-bus-for-any-number": (119, BUS),
    "show-who-got-out": (19, "who is shown aboard is aboard"),
    "in-on-one-badge": (12, ROOM),
    "room-for-all": (119, ROOM),
}
