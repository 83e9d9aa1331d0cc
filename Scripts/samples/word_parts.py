"""What python-docx does not write by itself: automatic numbers, footnotes, page numbers."""
import re

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

NOTE = re.compile(r"\[\^(\d+)\]")
FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
LEVEL = ('<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:suff w:val="space"/>'
         '<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/></w:lvl>')
KINDS = {1: (("upperRoman", "%1."), ("decimal", "%2.")), 2: (("bullet", "-"),)}


def element(name, **attributes):
    """An element of the main namespace with attributes of it."""
    made = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), str(value))
    return made


class Numbering:
    """One list for the headings, one for the dashes."""

    def __init__(self, document):
        root = document.part.numbering_part.element
        for child in list(root):
            root.remove(child)
        for number, levels in KINDS.items():
            inner = "".join(LEVEL.format(at=at, form=form, text=text) for at, (form, text) in enumerate(levels))
            root.append(parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}">{inner}</w:abstractNum>'))
        for number in KINDS:
            root.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'))

    def number(self, paragraph, level):
        """A heading has a level, a dash has none."""
        properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
        properties.append(element("ilvl", val=level or 0))
        properties.append(element("numId", val=2 if level is None else 1))


class Notes:
    """The footnotes of a document, and the marks that lead to them."""

    def __init__(self, document, notes):
        texts = {0: '<w:r><w:separator/></w:r>', 1: '<w:r><w:continuationSeparator/></w:r>'}
        body = "".join(f'<w:footnote w:type="{kind}" w:id="{at - 1}"><w:p>{texts[at]}</w:p></w:footnote>'
                       for at, kind in enumerate(("separator", "continuationSeparator")))
        body += "".join(self.note(number, text) for number, text in notes)
        xml = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:footnotes {nsdecls("w")}>{body}</w:footnotes>'
        if notes:
            part = Part(PackURI("/word/footnotes.xml"), FOOTNOTES, xml.encode(), document.part.package)
            document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)

    @staticmethod
    def note(number, text):
        small = '<w:rPr><w:sz w:val="20"/></w:rPr>'
        raised = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
        return (f'<w:footnote w:id="{number}"><w:p><w:r>{raised}<w:footnoteRef/></w:r>'
                f'<w:r>{small}<w:t xml:space="preserve"> {text}</w:t></w:r></w:p></w:footnote>')

    @staticmethod
    def write(paragraph, text, bold):
        """The words, with a real reference where a note is marked."""
        for at, piece in enumerate(NOTE.split(text)):
            run = paragraph.add_run("" if at % 2 else piece)
            run.bold = bold
            if at % 2:
                run.font.superscript = True
                run._r.append(element("footnoteReference", id=piece))


def bold_number(paragraph):
    """An automatic number looks like the mark of its paragraph, not like its words."""
    mark = element("rPr")
    mark.append(element("b"))
    paragraph._p.get_or_add_pPr().append(mark)


def page_number(paragraph):
    """The field that prints the page's number, centred at the head of the page."""
    paragraph.alignment = 1
    for kind in ("begin", None, "end"):
        run = paragraph.add_run()._r
        if kind:
            run.append(element("fldChar", fldCharType=kind))
        else:
            run.append(OxmlElement("w:instrText"))
            run[-1].text = "PAGE"
