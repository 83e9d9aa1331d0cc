"""A ruled table of a Word file: a repeated head, group rows, cells merged over rows."""
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import OxmlElement
from docx.shared import Cm, Pt

WIDE = (1.3, 8.0, 3.6, 2.4, 3.7, 3.7, 1.8, 1.7)
NARROW = (1.2, 4.3, 2.8, 2.8, 2.8, 2.6)
MERGED = "^"


def set_widths(table, widths):
    """The grid rules in LibreOffice, the cells in Word."""
    table.autofit = False
    for column, width in zip(table.columns, widths):
        column.width = Cm(width)
    for row in table.rows:
        for cell, width in zip(row.cells, widths):
            cell.width = Cm(width)


class RuledTable:
    """A table under way, row by row."""

    def __init__(self, document, titles, wide):
        self.widths = WIDE if wide else NARROW
        self.table = document.add_table(rows=0, cols=len(titles))
        self.table.style = "Table Grid"
        set_widths(self.table, self.widths)
        # The first cell of the merged cells that the row above belongs to, column by column.
        self.open = [None] * len(titles)
        head = self.row(titles, bold=True)
        head._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))

    def row(self, texts, bold=False):
        row = self.table.add_row()
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        cells = row.cells
        for column, width in enumerate(self.widths):
            cells[column].width = Cm(width)
            self.fill(column, cells[column], texts[column] if column < len(texts) else "", bold)
        return row

    def fill(self, column, cell, text, bold):
        if text == MERGED:
            self.open[column] = self.open[column].merge(cell)
            return
        self.open[column] = cell
        if not text:
            return
        paragraph = cell.paragraphs[0]
        paragraph.alignment = ALIGN.CENTER if bold else ALIGN.LEFT
        run = paragraph.add_run(text)
        run.bold, run.font.size = bold, Pt(10.5)

    def group(self, label, title):
        cells = self.row([label, title], bold=True).cells
        cells[1].merge(cells[-1]).paragraphs[0].alignment = ALIGN.LEFT
