"""The organiser's page: how the event stands and which stations are in contact. No names."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from msgspec import Struct

from kiosk.domain.roles import DESK, ROLES
from kiosk.hub.answering import Answering
from kiosk.hub.contacts import StationLine
from kiosk.hub.offer_qr import as_svg
from kiosk.languages import language_of
from kiosk.speech import catalogue, counted, translate
from kiosk.standing_words import certificate_expiry, certificate_words
from kiosk.sync.offer import JoinOffer

REFRESH_S = 5
MINUTE_MS = 60_000
CLOCK_OFFSET_LOOK_MS = 2 * MINUTE_MS

STYLE = """
body{font:16px/1.5 system-ui,sans-serif;margin:0;background:#f4f6f8;color:#17202a}
main{max-width:60rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.6rem;margin:.2rem 0}h2{font-size:1.1rem;margin:2rem 0 .5rem}
p{margin:.2rem 0}.figures{display:flex;gap:1rem;flex-wrap:wrap;margin:1.2rem 0}
.figure{background:#fff;border-radius:.6rem;padding:.8rem 1.2rem;min-width:8rem;
box-shadow:0 1px 3px #0002}.figure b{display:block;font-size:1.8rem}
table{border-collapse:collapse;width:100%;background:#fff;border-radius:.6rem;overflow:hidden;
box-shadow:0 1px 3px #0002}th,td{padding:.5rem .8rem;text-align:start;border-top:1px solid #e5e9ee}
th{background:#e9eef3;border:0}td.n,th.n{text-align:end;font-variant-numeric:tabular-nums}
button{font:inherit;padding:.6rem 1.2rem;border:0;border-radius:.5rem;background:#0b5cad;
color:#fff}button.grave{background:#a3271f}.qr{display:block;width:16rem;margin:1rem 0}
label{margin-inline-end:1rem}
.code{font:600 2rem ui-monospace,monospace;letter-spacing:.08em;background:#fff;
direction:ltr;display:inline-block;padding:.6rem 1.2rem;
border-radius:.6rem;border:2px solid #0b5cad}
@media(prefers-color-scheme:dark){body{background:#12171d;color:#e8edf2}
.figure,table,.code{background:#1c242d}th{background:#26313c}th,td{border-color:#2c3844}}
"""


class Shown(Struct, frozen=True):
    """What the page shows beside how the event stands."""

    may_change: bool  # asked from the hub's own computer
    code: str = ""
    role: str = DESK
    offer: JoinOffer | None = None
    revoking: str = ""  # the station that somebody asked to revoke


def console_page(answering: Answering, shown: Shown) -> str:
    """The whole page. It refreshes itself, except while it shows or asks something."""
    refresh = (
        "" if shown.code or shown.revoking else f'<meta http-equiv="refresh" content="{REFRESH_S}">'
    )
    event = answering.desk.event()
    title = event.name if event else translate("hub", "No event yet")
    where = (
        f"{event.host}, {event.venue}"
        if event
        else translate("hub", "Import one: kioskctl import PATH")
    )
    language = language_of(catalogue().code)
    direction = "rtl" if language is not None and language.right_to_left else "ltr"
    heading = translate("hub", "{event}: hub").format(event=title)
    return (
        f'<!doctype html><html lang="{catalogue().code}" dir="{direction}">'
        f'<head><meta charset="utf-8">{refresh}<title>{escape(heading)}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{STYLE}</style></head><body>'
        f"<main><h1>{escape(title)}</h1><p>{escape(where)}</p>{_to_look_at(answering)}"
        f"{_figures(answering)}"
        f"{_visits(answering)}{_revoking(answering, shown)}{_stations(answering, shown)}"
        f"{_code(shown)}"
        "</main></body></html>"
    )


def _to_look_at(answering: Answering) -> str:
    """What this hub should be looked at for."""
    desk = answering.desk
    words = certificate_words(certificate_expiry(desk.status(), desk.now_ms()))
    return f"<p><b>{escape(words)}</b></p>" if words else ""


def _figures(answering: Answering) -> str:
    counts = answering.desk.counts()
    figures = (
        (translate("hub", "people held"), counts.participants),
        (translate("hub", "checked in"), counts.checked_in),
        (translate("hub", "badges"), counts.badges),
        (translate("hub", "checked in twice"), counts.checked_in_twice),
    )
    cells = "".join(
        f'<div class="figure"><b>{counted(n)}</b>{escape(what)}</div>' for what, n in figures
    )
    return f'<div class="figures">{cells}</div>'


def _visits(answering: Answering) -> str:
    rows = [
        (visit.title, visit.capacity, visit.taken, visit.here, visit.elsewhere, visit.waiting)
        for visit in answering.desk.visits()
    ]
    if not rows:
        return ""
    head = (
        translate("hub", "Visit"),
        translate("hub", "Seats"),
        translate("hub", "Taken"),
        translate("hub", "Free here"),
        translate("hub", "Free at stations"),
        translate("hub", "Waiting"),
    )
    return f"<h2>{escape(translate('hub', 'Visits'))}</h2>{_table(head, rows)}"


def _stations(answering: Answering, shown: Shown) -> str:
    desk = answering.desk
    acts: dict[str, int] = {}
    for branch, last in desk.heads().items():
        acts[branch.origin] = acts.get(branch.origin, 0) + last.seq
    lines = answering.stations()
    title = escape(translate("hub", "Stations"))
    if not lines:
        return f"<h2>{title}</h2><p>{escape(translate('hub', 'None has joined yet.'))}</p>"
    head = (
        translate("hub", "Station"),
        translate("hub", "Role"),
        translate("hub", "Last exchange"),
        "",
        translate("hub", "Its clock"),
        translate("hub", "Acts held"),
        "",
    )
    top = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    body = ""
    for line in lines:
        told = (line.node.name, role_words(line.node.role), *_contact(line, desk.now_ms()))
        row = "".join(map(_cell, told)) + _cell(acts.get(line.node.node, 0))
        body += f"<tr>{row}{_revoke_link(line, shown)}</tr>"
    return f"<h2>{title}</h2><table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>"


def _contact(line: StationLine, now_ms: int) -> tuple[str, str, str]:
    """When it was here, how it stood, and its clock where that is far off."""
    state = translate("hub", "revoked") if line.node.revoked else ""
    if line.contact is None:
        return translate("hub", "never"), state, ""
    in_step = line.contact.in_step
    state = state or (translate("hub", "in step") if in_step else translate("hub", "exchanging"))
    return _age(now_ms - line.contact.at_ms), state, clock_words(line.contact.clock_offset_ms)


def clock_words(offset_ms: int) -> str:
    """How a station's clock differs, where somebody should look."""
    if abs(offset_ms) < CLOCK_OFFSET_LOOK_MS:
        return translate("hub", "right")
    words = (
        translate("hub", "{seconds} s ahead")
        if offset_ms > 0
        else translate("hub", "{seconds} s behind")
    )
    return words.format(seconds=abs(offset_ms) // 1000)


def _revoke_link(line: StationLine, shown: Shown) -> str:
    if not shown.may_change or line.node.revoked:
        return "<td></td>"
    words = escape(translate("hub", "Revoke"))
    return f'<td><a href="/?revoke={escape(line.node.node)}">{words}</a></td>'


def _revoking(answering: Answering, shown: Shown) -> str:
    names = [line.node.name for line in answering.stations() if line.node.node == shown.revoking]
    if not names:
        return ""
    asked = translate("hub", "Revoke “{station}”?").format(station=names[0])
    follows = translate(
        "hub",
        "For a computer that is lost, stolen or given back. The hub takes what it still has to "
        "give, once, and gives it nothing more. This cannot be undone; seats that it holds stay "
        "with it.",
    )
    return (
        f"<h2>{escape(asked)}</h2><p>{escape(follows)}</p>"
        '<form method="post" action="/revoke">'
        f'<input type="hidden" name="node" value="{escape(shown.revoking)}">'
        f'<button class="grave">{escape(translate("hub", "Revoke it"))}</button> '
        f'<a href="/">{escape(translate("hub", "Keep it"))}</a></form>'
    )


def _code(shown: Shown) -> str:
    if shown.code:
        return _shown_code(shown)
    if not shown.may_change:
        return ""
    roles = "".join(
        f'<label><input type="radio" name="role" value="{role}"'
        f"{' checked' if role == DESK else ''}> {escape(role_words(role))}</label>"
        for role in ROLES
    )
    return (
        f"<h2>{escape(translate('hub', 'Let a station in'))}</h2>"
        f'<form method="post" action="/code"><p>{roles}</p>'
        f"<button>{escape(translate('hub', 'Show a join code'))}</button></form>"
    )


def _shown_code(shown: Shown) -> str:
    offer = shown.offer
    title = translate("hub", "Join code for one station ({role})").format(
        role=role_words(shown.role)
    )
    scan = escape(translate("hub", "Scan it at the station, or type:"))
    qr = f"<p>{scan}</p>{as_svg(offer.text())}" if offer else ""
    where = ", ".join(f"{host}:{offer.port}" for host in offer.hosts) if offer else ""
    at = translate("hub", "at {address}").format(address=where)
    return (
        f'<h2>{escape(title)}</h2>{qr}<p class="code">'
        f"{escape(shown.code)}</p><p>{escape(at)}</p>"
        f"<p>{escape(translate('hub', 'For ten minutes.'))}</p>"
        f'<p><a href="/">{escape(translate("hub", "Back"))}</a></p>'
    )


def role_words(role: str) -> str:
    """What a station is for."""
    return {
        "desk": translate("hub", "desk"),
        "self-service": translate("hub", "self-service"),
        "gate": translate("hub", "gate"),
        "organiser": translate("hub", "organiser"),
        "hub": translate("hub", "hub"),
    }.get(role, role)


def _age(age_ms: int) -> str:
    if age_ms < MINUTE_MS:
        if age_ms < 10_000:
            return translate("hub", "now")
        return translate("hub", "{seconds} s ago").format(seconds=age_ms // 1000)
    minutes = age_ms // MINUTE_MS
    if minutes < 120:
        return translate("hub", "{minutes} min ago").format(minutes=minutes)
    return translate("hub", "{hours} h ago").format(hours=minutes // 60)


def _table(head: Sequence[str], rows: Sequence[Sequence[str | int]]) -> str:
    top = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    body = "".join(f"<tr>{''.join(_cell(cell) for cell in row)}</tr>" for row in rows)
    return f"<table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>"


def _cell(cell: str | int) -> str:
    kind = ' class="n"' if isinstance(cell, int) else ""
    return f"<td{kind}>{escape(counted(cell) if isinstance(cell, int) else cell)}</td>"
