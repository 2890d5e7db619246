"""The card for the exchange by stick: for whom, write one, read one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
)

from ui.theme import tokens
from ui.widgets.labels import label
from ui.words import translate

ENDING = ".rollcall"


class StickCard(QFrame):
    """Asks where the stick is; never touches it."""

    write_asked = Signal(object, str, bool)  # folder, station (empty: whoever lacks it), everything
    read_asked = Signal(object)  # file

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.GAP_XL, tokens.GAP_L, tokens.GAP_XL, tokens.GAP_XL)
        column.setSpacing(tokens.GAP_S)
        self._stations: tuple[str, ...] = ()
        self._for = QComboBox()
        self._for.setAccessibleName(translate("exchange", "For"))
        self.write = QPushButton(translate("exchange", "Write a stick"))
        self.write.clicked.connect(self._choose_folder)
        self.read = QPushButton(translate("exchange", "Read a stick"))
        self.read.clicked.connect(self._choose_file)
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP_S)
        # All in one line: on a small screen the buttons are seen without scrolling.
        row.addWidget(label(translate("exchange", "By stick"), "section"), 1)
        row.addWidget(label(translate("exchange", "For")))
        row.addWidget(self._for)
        row.addWidget(self.write)
        row.addWidget(self.read)
        column.addLayout(row)
        column.addWidget(
            label(
                translate(
                    "exchange",
                    "Write a stick here and read it at another station of this event. Whatever "
                    "computer of the event can open it, until it is shut out: keep it with you.",
                ),
                "muted",
                wrap=True,
            )
        )
        self._fill()

    def show_stations(self, names: Sequence[str]) -> None:
        if tuple(names) != self._stations:
            self._stations = tuple(names)
            self._fill()

    def show_working(self, working: bool) -> None:
        self.write.setEnabled(not working)
        self.read.setEnabled(not working)

    def _fill(self) -> None:
        chosen = self._for.currentText()
        self._for.clear()
        self._for.addItem(translate("exchange", "Whoever lacks it"), ("", False))
        for name in self._stations:
            self._for.addItem(name, (name, False))
        self._for.addItem(translate("exchange", "A new station: everything"), ("", True))
        self._for.setCurrentIndex(max(0, self._for.findText(chosen)))

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, translate("exchange", "Choose the stick"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._folder_chosen)
        dialog.open()

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, translate("exchange", "Choose the file on the stick"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(f"{translate('exchange', 'Sticks of Rollcall')} (*{ENDING})")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._file_chosen)
        dialog.open()

    def _folder_chosen(self, name: str) -> None:
        if name:
            station, everything = self._for.currentData()
            self.write_asked.emit(Path(name), station, everything)

    def _file_chosen(self, name: str) -> None:
        if name:
            self.read_asked.emit(Path(name))
