"""The style sheet, written from the tokens."""

from __future__ import annotations

from pathlib import Path

from ui.theme import tokens as t
from ui.theme.tokens import Colours, Tone

_ASSETS = (Path(__file__).resolve().parent.parent / "assets" / "controls").as_posix()


def stylesheet(c: Colours) -> str:
    """Everything that Qt styles for us; what it cannot, the widgets paint from the same tokens."""
    return "\n".join([_text(c), _surfaces(c), _fields(c), _buttons(c), _lists(c), _tones(c)])


def _text(c: Colours) -> str:
    return f"""
* {{ font-size: {t.BODY_PX}px; }}
QWidget {{ color: {c.text}; }}
QLabel {{ background: transparent; }}
QLabel[kind="muted"] {{ color: {c.muted}; }}
QLabel[kind="caption"] {{ color: {c.muted}; font-size: {t.CAPTION_PX}px; }}
QLabel[kind="section"] {{ color: {c.muted}; font-size: {t.CAPTION_PX}px; font-weight: 700; }}
QLabel[kind="strong"] {{ font-size: {t.STRONG_PX}px; font-weight: 700; }}
QLabel[kind="row-title"] {{ font-weight: 700; }}
QLabel[kind="title"] {{ font-size: {t.TITLE_PX}px; font-weight: 700; }}
QLabel[kind="headline"] {{ font-size: {t.HEADLINE_PX}px; font-weight: 700; }}
QLabel[kind="name"] {{ font-size: {t.NAME_PX}px; font-weight: 700; }}
QLabel[kind="number"] {{ font-size: {t.NAME_PX}px; font-weight: 700; }}
QLabel[kind="key"] {{
    color: {c.muted}; background: {c.sunken}; border: 1px solid {c.line};
    border-radius: {t.RADIUS_S}px; padding: 1px 7px; font-size: {t.CAPTION_PX}px; font-weight: 700;
}}
QToolTip {{ color: {c.surface}; background: {c.text}; border: none; padding: 6px 8px; }}
"""


def _surfaces(c: Colours) -> str:
    return f"""
QMainWindow, QWidget[kind="canvas"] {{ background: {c.canvas}; }}
QFrame[kind="card"] {{
    background: {c.surface}; border: 1px solid {c.line}; border-radius: {t.RADIUS_L}px;
}}
QFrame[kind="sunken"] {{ background: {c.sunken}; border: none; border-radius: {t.RADIUS_M}px; }}
QFrame[kind="row"] {{ background: transparent; border: none; border-bottom: 1px solid {c.line}; }}
QFrame[kind="rule"] {{ background: {c.line}; border: none; max-height: 1px; min-height: 1px; }}
QFrame[kind="rail"] {{ background: {c.rail}; border: none; }}
QFrame[kind="status"] {{ background: {c.surface}; border: none; border-top: 1px solid {c.line}; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{
    background: {c.line_strong}; border-radius: 4px; min-height: 36px; margin: 2px;
}}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def _fields(c: Colours) -> str:
    return f"""
QLineEdit, QComboBox, QPlainTextEdit, QAbstractSpinBox {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.line_strong};
    border-radius: {t.RADIUS_M}px; padding: 8px 12px; min-height: 24px;
    selection-background-color: {c.accent}; selection-color: {c.on_accent};
    placeholder-text-color: {c.muted};
}}
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QAbstractSpinBox:focus {{
    border: 2px solid {c.focus}; padding: 7px 11px;
}}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit,
QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus {{
    border: none; background: transparent; padding: 0; min-height: 0; border-radius: 0;
}}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0; border: none; }}
QLineEdit:disabled, QComboBox:disabled {{ background: {c.disabled}; color: {c.on_disabled}; }}
QLineEdit[wrong="true"] {{ border: 2px solid {c.refused.ink}; padding: 7px 11px; }}
QComboBox::drop-down {{ border: none; width: 32px; }}
QComboBox QAbstractItemView {{
    background: {c.surface}; border: 1px solid {c.line_strong}; padding: 4px;
    selection-background-color: {c.accent_soft}; selection-color: {c.text}; outline: none;
}}
QLineEdit#search {{
    font-size: {t.TITLE_PX}px; border-radius: {t.RADIUS_L}px; padding: 12px 58px; min-height: 34px;
    border: 2px solid {c.line_strong};
}}
QLineEdit#search:focus {{ border: 2px solid {c.focus}; }}
QComboBox::down-arrow {{ image: url({_ASSETS}/down-{c.name}.svg); width: 16px; height: 16px; }}
QCheckBox {{ spacing: 10px; }}
QCheckBox::indicator {{
    width: 20px; height: 20px; border: 1px solid {c.line_strong};
    border-radius: {t.RADIUS_S}px; background: {c.surface};
}}
QCheckBox::indicator:focus {{ border: 2px solid {c.focus}; }}
QCheckBox:focus {{ color: {c.accent_ink}; }}
QCheckBox::indicator:checked {{
    background: {c.accent}; border-color: {c.accent};
    image: url({_ASSETS}/checked-{c.name}.svg);
}}
QProgressBar {{
    background: {c.sunken}; border: none; border-radius: 5px; max-height: 10px; min-height: 10px;
}}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 5px; }}
"""


def _buttons(c: Colours) -> str:
    return f"""
QPushButton {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.line_strong};
    border-radius: {t.RADIUS_M}px; padding: 8px 16px; min-height: 26px; font-weight: 600;
}}
QPushButton:hover {{ background: {c.sunken}; border-color: {c.accent}; }}
QPushButton:pressed {{ background: {c.accent_soft}; }}
QPushButton:focus {{ border: 2px solid {c.focus}; padding: 7px 15px; }}
QPushButton:disabled {{
    color: {c.on_disabled}; background: {c.disabled}; border-color: {c.disabled};
}}
QPushButton[kind="primary"] {{
    background: {c.accent}; color: {c.on_accent}; border-color: {c.accent};
}}
QPushButton[kind="primary"]:hover {{
    background: {c.accent_hover}; border-color: {c.accent_hover};
}}
QPushButton[kind="primary"]:pressed {{ background: {c.accent_pressed}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {c.text}; }}
QPushButton[kind="primary"]:disabled {{
    background: {c.disabled}; color: {c.on_disabled}; border-color: {c.disabled};
}}
QPushButton[kind="quiet"] {{
    background: transparent; border: 1px solid transparent; color: {c.accent_ink};
}}
QPushButton[kind="quiet"]:hover {{ background: {c.accent_soft}; }}
QPushButton[kind="quiet"]:focus {{ border: 2px solid {c.focus}; }}
QPushButton[kind="quiet"]:disabled {{ color: {c.on_disabled}; background: transparent; }}
QPushButton[kind="row"], QPushButton[kind="quiet-row"] {{ padding: 4px 14px; min-height: 24px; }}
QPushButton[kind="row"]:focus, QPushButton[kind="quiet-row"]:focus {{ padding: 3px 13px; }}
QPushButton[kind="quiet-row"] {{
    background: transparent; border: 1px solid transparent; color: {c.accent_ink};
}}
QPushButton[kind="quiet-row"]:hover {{ background: {c.accent_soft}; }}
QPushButton[kind="quiet-row"]:focus {{ border: 2px solid {c.focus}; }}
QPushButton::menu-indicator {{
    image: url({_ASSETS}/down-{c.name}.svg); width: 14px; height: 14px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 8px;
}}
QPushButton[menu="true"] {{ padding-right: 30px; }}
QPushButton[kind="choice"]:checked {{
    background: {c.accent_soft}; border: 2px solid {c.accent}; color: {c.accent_ink};
    padding: 7px 15px;
}}
QPushButton[kind="choice"]:checked:focus {{ border: 3px solid {c.focus}; padding: 6px 14px; }}
QPushButton[kind="status"] {{
    background: transparent; border: 1px solid transparent; border-radius: {t.RADIUS_S}px;
    padding: 2px 6px; min-height: 20px; color: {c.muted}; font-weight: 400;
    font-size: {t.CAPTION_PX}px;
}}
QPushButton[kind="status"]:hover {{ color: {c.text}; background: {c.sunken}; }}
QPushButton[kind="status"]:focus {{ border: 2px solid {c.focus}; padding: 1px 5px; }}
QPushButton[kind="status"][tone="ok"] {{ color: {c.ok.ink}; font-weight: 700; }}
QPushButton[kind="status"][tone="attention"] {{ color: {c.attention.ink}; font-weight: 700; }}
QPushButton[kind="status"][tone="refused"] {{ color: {c.refused.ink}; font-weight: 700; }}
"""


def _lists(c: Colours) -> str:
    return f"""
QListView, QTableView {{ background: transparent; border: none; outline: none; }}
QListView[kind="lines"] {{ border: 2px solid transparent; border-radius: {t.RADIUS_M}px; }}
QListView[kind="lines"]:focus {{ border: 2px solid {c.focus}; }}
QMenu {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.line_strong}; padding: 6px;
}}
QMenu::item {{ padding: 8px 18px; border-radius: {t.RADIUS_S}px; }}
QMenu::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
QHeaderView, QHeaderView::section {{ background: transparent; border: none; }}
QHeaderView::section {{
    color: {c.muted}; padding: 4px 12px; font-size: {t.CAPTION_PX}px; font-weight: 700;
    border-bottom: 1px solid {c.line_strong};
}}
"""


def _tones(c: Colours) -> str:
    return "\n".join(
        _tone(name, tone)
        for name, tone in (
            ("ok", c.ok),
            ("attention", c.attention),
            ("refused", c.refused),
            ("calm", c.calm),
        )
    )


def _tone(name: str, tone: Tone) -> str:
    return f"""
QLabel[tone="{name}"] {{ color: {tone.ink}; font-weight: 600; }}
QLabel[pill="{name}"] {{
    color: {tone.ink}; background: {tone.soft}; border-radius: {t.RADIUS_S}px;
    font-size: {t.CAPTION_PX}px; font-weight: 700;
}}
QFrame[band="{name}"] {{ background: {tone.soft}; border: none; border-radius: {t.RADIUS_M}px; }}
QFrame[band="{name}"] > QLabel {{ color: {tone.ink}; }}
QFrame[verdict="{name}"] {{ background: {tone.fill}; border: none; border-radius: {t.RADIUS_L}px; }}
QFrame[verdict="{name}"] > QLabel {{ color: {tone.on_fill}; }}
"""
