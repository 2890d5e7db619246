"""Days that once showed a fault of the product. They are played for ever.

A fault that was found is planted again as a mutant (kiosk/simulate), so that it stays caught when
the days change with the simulator's steps.
"""

FAULTS_FOUND = {
    2: "a station that was cloned before its first act was not taken for a copy",
    18: "seats of a bus that had grown were not given to those who waited",
    53: "a backup that was put back twice opened one epoch twice, and a hub minted again",
    1334: "who waited at a station that was shut out got no seat until another station asked",
    1623: "who waited at two stations that were shut out got no seat, though some were free",
    10673: "a disk that failed after the last page of a bundle hid that its pages were taken in",
    13654: "seats that a hub itself had freed stayed empty while stations only asked for news",
}
