#!/bin/sh
# Mac: builds the deck of the workbook in input/, or of the workbook that is given, and opens its
# folder. In the program's own folder uv runs it; elsewhere build-deck itself must be installed.

case ${1:-} in
  '') ;;
  /*) set -- --workbook "$1" ;;
  *) set -- --workbook "$PWD/$1" ;;
esac
cd "$(dirname "$0")" || exit 1
PATH="$PATH:$HOME/.local/bin"
export UV_PROJECT_ENVIRONMENT="$HOME/.local/share/build-deck/venv"  # not in a synchronised folder

say() { printf '%s\n' "$@"; }

finish() {
  say '' 'Sulje ikkuna painamalla Enter.'
  read -r _
  exit "$1"
}

installed() { command -v "$1" >/dev/null; }

install_uv() {
  say 'build-deck tarvitsee ilmaisen uv-ohjelman, jota tällä koneella ei vielä ole.' \
    'Se haetaan osoitteesta astral.sh ja asennetaan vain omalle käyttäjällesi.' \
    'Aloita asennus painamalla Enter. Jos et halua asentaa sitä, sulje ikkuna.'
  read -r _
  curl -LsSf https://astral.sh/uv/install.sh | sh
}

prepare() {
  installed uv || install_uv
  installed uv || return
  [ -d "$UV_PROJECT_ENVIRONMENT" ] ||
    say 'Valmistelen ohjelman. Ensimmäisellä kerralla tämä kestää muutaman minuutin.'
  uv sync -q --no-dev
}

build() {
  if [ -f pyproject.toml ]; then uv run -q --no-sync build-deck "$@"; else build-deck "$@"; fi
}

if [ -f pyproject.toml ]; then
  if ! prepare; then
    say '' 'Ohjelman asennus ei onnistunut. Tarkista verkkoyhteys ja yritä uudelleen,' \
      'tai pyydä IT-tukea asentamaan uv.'
    finish 1
  fi
elif ! installed build-deck; then
  say 'Ohjelmaa build-deck ei ole tällä koneella. Pyydä IT-tukea asentamaan se,' \
    'tai käynnistä tämä tiedosto build-deckin omasta kansiosta.'
  finish 1
fi

build "$@"
result=$?
if [ "$result" -eq 2 ] && [ $# -eq 0 ]; then  # no workbook in input/, or several
  say '' 'Voit myös vetää työkirjan tähän ikkunaan ja painaa Enter. Pelkkä Enter lopettaa.'
  # shellcheck disable=SC2162 # Terminal puts a backslash before each space of what is dropped
  read workbook
  if [ -n "$workbook" ]; then
    build --workbook "$workbook"
    result=$?
  fi
fi
if [ "$result" -eq 0 ]; then
  say '' 'Valmis. Esityksen kansio avautuu.'
  open output
else
  say '' 'Esitystä ei tehty: syy ja ohje ovat yllä.'
fi
finish "$result"
