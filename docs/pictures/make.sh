#!/usr/bin/env bash
# Draws the pictures of the README, the guide and docs/slides.md from today's deck and sample. Needs
# LibreOffice and poppler.
#   docs/pictures/make.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# picture: the title of the slide that it shows, as the report lists it
pictures='
cover|Sitovat TA-tavoitteet 2020
summary|Koko kierros – Yhteenveto
changes|Koko kierros – Muutokset edellisestä ennusteesta 1/4
development|Koko kierros – Kehitys kierroksittain
verdicts|Koko kierros – Ennusteet kierroksittain
gaps|Koko kierros – Puuttuvat tiedot
programme|Me ja muut –hanke, palvelustrategia.
goal|Biennaali – Tavoite
line|Digitalisaatio, tavoitteet 1–2 – Ositettu tavoitteiden toteutuminen
captions|Me ja muut – Ositettu tavoitteiden toteutuminen
list|Liikkumisohjelma, Palvelutorit – Ositettu tavoitteiden toteutuminen
nested|Liikkumisohjelma, Kampanja – Ositettu tavoitteiden toteutuminen
notes|Palvelutarjotin – Ositettu tavoitteiden toteutuminen
paragraphs|Biennaali – Ositettu tavoitteiden toteutuminen
progress|Digitalisaatio, Digitaaliset palvelut – Tavoitteiden tarkempi eteneminen
forecast|Liikkumisohjelma, Perhehulinat – Ennuste tavoitteiden toteutumisesta ja riskit
continued|Digitalisaatio – Ennuste tavoitteiden toteutumisesta ja riskit 1/2
notice|Biennaali – HUOM.
'

uv run build-deck --gaps --output "$work/deck.pptx" --report "$work/report.json"
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf \
  --outdir "$work" "$work/deck.pptx" >/dev/null
printf '%s' "$pictures" | while IFS='|' read -r name title; do
  [ -n "$name" ] || continue
  number=$(uv run python - "$work/report.json" "$title" <<'PY'
import json, sys
report = json.load(open(sys.argv[1], encoding="utf-8"))
print(next(s["number"] for s in report["slides"] if s["title"] == sys.argv[2]))
PY
)
  pdftoppm -r 72 -f "$number" -l "$number" -singlefile -png "$work/deck.pdf" "docs/pictures/$name"
done

# Rows of the sample workbook as a sheet shows them, for the guide: picture, sheet, round, programme
# and target of the rows, last column.
printf '%s\n' 'workbook-phases|Vaiheet|E3/2020 LIIK 1|J' 'workbook-forecast|Ennusteet|E3/2020 LIIK 2|F' |
  while IFS='|' read -r name sheet rows last; do
    uv run python - "$sheet" "$rows" "$last" "$work/$name.xlsx" <<'PY'
import sys
from openpyxl import load_workbook
sheet_name, wanted, last, path = sys.argv[1:]
book = load_workbook("input/tavoitteet-2020.xlsx", rich_text=True)
for other in book.sheetnames:
    if other != sheet_name:
        del book[other]
sheet = book[sheet_name]
rows = [row[0].row for row in sheet if " ".join(str(cell.value) for cell in row[:3]) == wanted]
cells = f"A{rows[0]}:{last}{rows[-1]}"
for row in sheet[cells]:  # as high as Excel makes them by itself
    sheet.row_dimensions[row[0].row].height = 14 * max(
        sum(len(line) // sheet.column_dimensions[cell.column_letter].width + 1
            for line in str(cell.value or "").splitlines())
        for cell in row
    )
sheet.print_area, sheet.print_title_rows = cells, "1:1"
sheet.print_options.headings = sheet.print_options.gridLines = True
sheet.page_setup.orientation = "landscape"
sheet.sheet_properties.pageSetUpPr.fitToPage = True
book.save(path)
PY
    soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf \
      --outdir "$work" "$work/$name.xlsx" >/dev/null
    pdftoppm -r 140 -f 1 -l 1 -singlefile -png "$work/$name.pdf" "$work/$name"
    uv run python - "$work/$name.png" "docs/pictures/$name.png" <<'PY'
import sys
from PIL import Image, ImageOps
page = Image.open(sys.argv[1]).convert("L")
left, top, right, bottom = ImageOps.invert(page).getbbox()
Image.open(sys.argv[1]).crop((left - 8, top - 8, right + 8, bottom + 8)).save(sys.argv[2])
PY
  done
