#!/usr/bin/env python3
"""Draws every size from icon.svg. Needs chromium and Pillow; run it when the mark changes."""

import subprocess
import tempfile
from pathlib import Path

from PIL import Image

HERE = Path(__file__).parent
PAGE = "<style>*{{margin:0}}svg{{display:block;width:1024px;height:1024px}}</style>{}"
SIZES = {"32x32.png": 32, "128x128.png": 128, "128x128@2x.png": 256, "icon.png": 512}

with tempfile.TemporaryDirectory() as folder:
    page, full = Path(folder) / "icon.html", Path(folder) / "full.png"
    page.write_text(PAGE.format((HERE / "icon.svg").read_text("utf-8")), "utf-8")
    subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--force-device-scale-factor=1",
         "--default-background-color=00000000", "--window-size=1024,1024", f"--screenshot={full}", page.as_uri()],
        check=True, capture_output=True)
    mark = Image.open(full).convert("RGBA")
    for name, size in SIZES.items():
        mark.resize((size, size), Image.Resampling.LANCZOS).save(HERE / name, optimize=True)
    mark.save(HERE / "icon.ico", sizes=[(size, size) for size in (16, 24, 32, 48, 64, 256)])
