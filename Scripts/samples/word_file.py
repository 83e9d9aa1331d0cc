"""Writes a marked text as a Word file in the form of decree 30/2020."""
import datetime

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

import word_parts
import word_table

MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
LISTS = {"#": 0, "##": 1, "-": None}


def write(marks, path):
    """The whole file; a text that opens with an appendix is a wide page."""
    document = Document()
    form = Form(document, wide=marks[0][0] == "@phụ-lục")
    form.notes = word_parts.Notes(document, [value.split(" ", 1) for mark, value in marks if mark == "@chú-thích"])
    form.numbering = word_parts.Numbering(document)
    for mark, value in marks:
        form.add(mark, value)
    document.core_properties.author = "UBND tỉnh Sông Thao"
    document.core_properties.created = document.core_properties.modified = datetime.datetime(2026, 3, 27)
    document.save(path)


class Form:
    """The page under way."""

    def __init__(self, document, wide):
        self.document = document
        self.wide = wide
        self.held = {}
        self.table = None
        self.set_style()
        self.set_page(document.sections[0])

    def set_style(self):
        style = self.document.styles["Normal"]
        style.font.name, style.font.size = "Times New Roman", Pt(11 if self.wide else 14)
        style.element.rPr.rFonts.set(qn("w:eastAsia"), "Times New Roman")

    def set_page(self, section):
        size = (Cm(29.7), Cm(21)) if self.wide else (Cm(21), Cm(29.7))
        section.page_width, section.page_height = size
        section.orientation = WD_ORIENT.LANDSCAPE if self.wide else WD_ORIENT.PORTRAIT
        section.left_margin, section.right_margin = Cm(3 if not self.wide else 2), Cm(2 if not self.wide else 1.5)
        section.top_margin = section.bottom_margin = Cm(2)
        section.different_first_page_header_footer = True
        word_parts.page_number(section.header.paragraphs[0])

    def add(self, mark, value):
        if mark in LISTS or mark in (">", "!", "*"):
            return self.group_row(value) if self.table and mark == "#" else self.paragraph(mark, value)
        if mark == "|":
            return self.table.row(value.split("|"))
        part = {"@trích-yếu": self.title, "@ký": self.sign, "@phụ-lục": self.appendix, "@biểu": self.open_table, "@biểu-trống": self.empty_rows}
        part.get(mark, lambda value: self.held.update({mark: value.split("|")}))(value)

    def paragraph(self, mark, value):
        paragraph = self.document.add_paragraph()
        paragraph.paragraph_format.first_line_indent = Cm(1)
        paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(4)
        paragraph.paragraph_format.line_spacing = 1.15
        paragraph.alignment = ALIGN.JUSTIFY
        if mark in LISTS:
            self.numbering.number(paragraph, LISTS[mark])
        heading = mark in ("#", "##", "!")
        paragraph.paragraph_format.keep_with_next = heading
        # A paragraph is cut wherever the page ends, as in the papers that offices send.
        paragraph.paragraph_format.widow_control = False
        if heading:
            word_parts.bold_number(paragraph)
        self.notes.write(paragraph, value, bold=heading)

    def centred(self, container, words, bold=True, italic=False, size=None):
        empty = container.paragraphs and not container.paragraphs[-1].text and container is not self.document
        paragraph = container.paragraphs[-1] if empty else container.add_paragraph()
        paragraph.alignment = ALIGN.CENTER
        paragraph.paragraph_format.space_after = Pt(2)
        run = paragraph.add_run(words)
        run.bold, run.italic = bold, italic
        if size:
            run.font.size = Pt(size)
        return paragraph

    def two_columns(self, left, right):
        table = self.document.add_table(rows=1, cols=2)
        word_table.set_widths(table, (left, right))
        return table.rows[0].cells

    def title(self, value):
        """The head of the page stands over the title, in a table without rules."""
        left, right = self.two_columns(6, 10.5)
        for words in self.held["@nơi-ban-hành"]:
            self.centred(left, words, size=13)
        self.centred(left, self.held["@số"][0], bold=False, size=13)
        self.centred(right, MOTTO[0], size=13)
        self.centred(right, MOTTO[1], size=14)
        self.centred(right, self.held["@địa-danh-ngày"][0], bold=False, italic=True, size=14)
        self.centred(self.document, self.held["@loại"][0]).paragraph_format.space_before = Pt(14)
        self.centred(self.document, value).paragraph_format.space_after = Pt(14)

    def sign(self, value):
        self.document.add_paragraph()
        left, right = self.two_columns(8, 8.5)
        left.paragraphs[0].add_run("Nơi nhận:").bold = True
        for receiver in self.held["@nơi-nhận"]:
            left.add_paragraph().add_run(f"- {receiver}").font.size = Pt(11)
        *posts, signer = value.split("|")
        for post in posts:
            self.centred(right, post)
        for _ in range(4):
            right.add_paragraph()
        self.centred(right, signer)

    def appendix(self, value):
        if not self.wide:
            self.document.add_page_break()
        label, title, bracket = value.split("|")
        self.centred(self.document, label)
        self.centred(self.document, title)
        self.centred(self.document, bracket, bold=False, italic=True).paragraph_format.space_after = Pt(10)

    def open_table(self, value):
        self.table = word_table.RuledTable(self.document, value.split("|"), self.wide)

    def group_row(self, value):
        self.table.group(*value.split("|"))

    def empty_rows(self, value):
        for _ in range(int(value)):
            self.table.row([])
