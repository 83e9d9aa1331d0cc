"""Prints a Word file as PDF, and a PDF as the scan of an office copier: turned, blurred, noisy."""
import pathlib
import shutil
import struct
import subprocess
import tempfile

DOTS = 150
# Alternately to the left and to the right, as pages lie on the glass.
TURNS = ("0.35", "-0.25", "0.15", "-0.4")


def to_pdf(word):
    """The PDF beside the Word file."""
    with tempfile.TemporaryDirectory() as home:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{home}", "--headless", "--convert-to", "pdf", "--outdir", word.parent, word],
                       check=True, stdout=subprocess.DEVNULL)
    return word.with_suffix(".pdf")


def to_scan(pdf, result):
    """The pages as pictures in one PDF."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-gray", "-r", str(DOTS), pdf, f"{folder}/page"], check=True)
        pages = sorted(pathlib.Path(folder).glob("page*.pgm"))
        result.write_bytes(pdf_of([copy(page, TURNS[at % len(TURNS)]) for at, page in enumerate(pages)]))


def copy(page, turn):
    """The picture that the copier makes of a page, as JPEG; the noise is the same each time."""
    tool = next(name for name in ("magick", "convert-im6", "convert") if shutil.which(name))
    return subprocess.run([tool, page, "-background", "white", "-rotate", turn, "-blur", "0x0.5", "-seed", "86", "-attenuate", "0.12",
                           "+noise", "Gaussian", "-level", "4%,97%", "-colorspace", "Gray", "-quality", "32", "jpg:-"],
                          check=True, capture_output=True).stdout


def size_of(jpeg):
    """Width and height, from the frame header."""
    at = 2
    while jpeg[at + 1] not in (0xC0, 0xC1, 0xC2):
        at += 2 + struct.unpack(">H", jpeg[at + 2:at + 4])[0]
    height, width = struct.unpack(">HH", jpeg[at + 5:at + 9])
    return width, height


def pdf_of(pictures):
    """A PDF with a picture a page; ImageMagick may not write PDF on Debian."""
    kids = " ".join(f"{3 * at + 3} 0 R" for at in range(len(pictures)))
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", f"<</Type/Pages/Kids[{kids}]/Count {len(pictures)}>>".encode()]
    for at, picture in enumerate(pictures):
        objects += page_objects(3 * at + 3, picture)
    return assembled(objects)


def page_objects(first, picture):
    """The page, what it draws, and the picture."""
    width, height = size_of(picture)
    across, up = (round(side * 72 / DOTS, 2) for side in (width, height))
    drawing = f"{across} 0 0 {up} 0 0 cm /P Do".encode()
    shape = f"/Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode"
    return [
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {across} {up}]/Contents {first + 1} 0 R/Resources<</XObject<</P {first + 2} 0 R>>>>>>".encode(),
        stream("", drawing), stream(shape, picture)]


def stream(shape, content):
    return f"<<{shape}/Length {len(content)}>>stream\n".encode() + content + b"\nendstream"


def assembled(objects):
    """The objects one after the other, with the table that tells where each begins."""
    body, places = bytearray(b"%PDF-1.5\n"), []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj".encode() + content + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    tail = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{len(body)}\n%%EOF\n"
    return bytes(body) + tail.encode()
