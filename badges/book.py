"""One PDF document that drawn pages are added to, with each font and each picture in it once."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace
from reportlab import rl_config
from reportlab.pdfbase import pdfdoc

from badges.data import Problem
from badges.embed import EmbeddedFont
from badges.fonts.faces import face_numbered
from badges.layout import Layout
from badges.painter import whole_dots_pt
from badges.papers import Drawn, Page
from badges.picture import embedded_picture


class BadgeBook:
    """Takes what was drawn in the order of its pages, and ends as the bytes of a PDF.

    `pages` counts sides of paper, `badges` the cards on them.
    """

    def __init__(self, layout: Layout, *, dpi: int) -> None:
        self.pages = 0
        self.badges = 0
        self.problems: list[Problem] = []
        # Whole dots again, or printing would scale the page, and the code, by part of a dot.
        self._paper_pt = tuple(whole_dots_pt(side_mm, dpi) for side_mm in layout.paper_mm)
        self._fonts: dict[int, EmbeddedFont] = {}
        self._pictures: dict[str, Any] = {}
        # Text for old mail programs makes a file a quarter larger; nothing here goes by such.
        rl_config.useA85 = 0
        self._document: Any = pdfdoc.PDFDocument(compression=1, invariant=1)
        self._document.setTitle(layout.name)
        self._document.setProducer("Rollcall")

    def take(self, drawn: Drawn) -> None:
        """Add pages behind those that are there."""
        for found in drawn.problems:
            self.problems.append(replace(found, page=self.pages + found.page))
        for number, glyphs in drawn.glyphs.items():
            font = self._fonts.get(number)
            if font is None:
                font = self._fonts[number] = EmbeddedFont(face_numbered(number))
                self._document.delayedFonts.append(font)
            font.need(glyphs)
        for page in drawn.pages:
            # With the page that shows it first, however many pages were drawn together.
            pictures = [self._picture(name, drawn) for name in page.pictures]
            self._document.addPage(_Leaf(page, self._paper_pt, pictures))
        self.pages += len(drawn.pages)
        self.badges += drawn.badges

    def _picture(self, name: str, drawn: Drawn) -> Any:
        found = self._pictures.get(name)
        if found is None:
            found = embedded_picture(self._document, drawn.pictures[name])
            self._pictures[name] = found
        return found

    def finish(self) -> bytes:
        """Embed the fonts and give the document; a book is finished once."""
        content: bytes = self._document.GetPDFData(None)
        return content


class _Leaf(pdfdoc.PDFObject):  # type: ignore[misc]
    """A page whose content is packed already, as an object of the document.

    reportlab's own page packs at the very end, and the whole batch would wait for it in memory.
    """

    __RefOnly__ = 1

    def __init__(self, page: Page, paper_pt: tuple[float, ...], pictures: list[Any]) -> None:
        self._page = page
        self._paper_pt = paper_pt
        self._pictures = pictures

    def format(self, document: Any) -> bytes:
        width_pt, height_pt = self._paper_pt
        resources = "/Font " + _reference(document, pdfdoc.PDFObjectReference(pdfdoc.BasicFonts))
        named = zip(self._page.pictures, self._pictures, strict=True)
        pictures = " ".join(f"/{name} {_reference(document, one)}" for name, one in named)
        if pictures:
            resources += f" /XObject << {pictures} >>"
        content = _reference(document, _Content(self._page.packed))
        return (
            f"<< /Type /Page /Parent {_reference(document, document.Pages)}"
            f" /MediaBox [ 0 0 {width_pt:.4f} {height_pt:.4f} ]"
            f" /Contents {content} /Resources << {resources} >> >>\n"
        ).encode()


class _Content(pdfdoc.PDFObject):  # type: ignore[misc]
    """The packed operators of a page."""

    __RefOnly__ = 1

    def __init__(self, packed: bytes) -> None:
        self._packed = packed

    def format(self, document: Any) -> bytes:
        head = f"<< /Filter /FlateDecode /Length {len(self._packed)} >>\nstream\n"
        return head.encode() + self._packed + b"\nendstream\n"


def _reference(document: Any, thing: Any) -> str:
    found: str = document.Reference(thing).format(document).decode()
    return found
