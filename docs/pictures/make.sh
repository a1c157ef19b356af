#!/usr/bin/env bash
# Draws the README's pictures from today's deck. Needs LibreOffice and poppler.
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
list|Liikkumisohjelma, Palvelutorit – Ositettu tavoitteiden toteutuminen
forecast|Liikkumisohjelma, Perhehulinat – Ennuste tavoitteiden toteutumisesta ja riskit
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
