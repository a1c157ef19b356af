#!/usr/bin/env bash
# Draws the pictures of the README and of docs/slides.md from today's deck. Needs LibreOffice and poppler.
#   docs/pictures/make.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# picture: the title of the slide that it shows, as the report lists it
pictures='
cover|Sitovat TA-tavoitteet 2020
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

uv run build-deck --output "$work/deck.pptx" --report "$work/report.json"
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
