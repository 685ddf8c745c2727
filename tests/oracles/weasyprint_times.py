"""Tells how long WeasyPrint takes for a page, in milliseconds: python weasyprint_times.py PAGE.html [once]

Needs `weasyprint`. Eight runs in one program, each with other words; the first, which reads fonts, is not told. With
"once" it writes the page and ends, to be timed from outside.
"""

import sys
import time
from pathlib import Path

import weasyprint

RUNS = 8


def write(text: str) -> bytes:
    return weasyprint.HTML(string=text).write_pdf(pdf_variant="pdf/ua-1")


def main() -> None:
    text = Path(sys.argv[1]).read_text(encoding="utf-8")
    if sys.argv[2:] == ["once"]:
        write(text)
        return
    for number in range(RUNS):
        start = time.perf_counter()
        write(text.replace("</p>", f" Gång {number}.</p>"))
        if number > 0:
            print(f"{(time.perf_counter() - start) * 1000:.1f}")


main()
