"""What the designer's canvas shows of a badge is what its paper shows."""

from __future__ import annotations

import io

import pytest
from msgspec.structs import replace

import badges
from badges.design.people import dressed
from badges.samples import hard_people
from ui.flows.badge_picture import page_of
from ui.flows.design_jobs import MM_PT, Wish, draw
from ui.screens.designer.design import Shows

SCALE_PX_MM = 3.0


@pytest.mark.parametrize("name", ["butterfly-82x203", "place-card", "a6-portrait"])
@pytest.mark.parametrize("shows", ["front", "back"])
def test_one_side_alone_looks_as_it_does_with_the_other(name: str, shows: Shows) -> None:
    layout, people = badges.load_layout(name), hard_people()
    shown = draw(Wish(layout, shows, 0, 203), people, SCALE_PX_MM).picture
    whole, out = replace(layout, sheet=None, fold=None), io.BytesIO()
    badges.draw_badges([dressed(people[0].badge, layout)], whole, out, dpi=203)
    page = int(shows == "back" and layout.two_sided)
    assert shown == page_of(out.getvalue(), page, scale=SCALE_PX_MM / MM_PT)
