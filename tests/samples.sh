#!/bin/sh
# Every document in every format, from the demo year, to look at: PDF and its pages as pictures, Word, web page, mail.
# Beside them validation.txt, with what the checkers of PDF/A and PDF/UA say.
# Usage: tests/samples.sh FOLDER-OF-PROGRAMS FOLDER. The folder is made anew.
set -eu
kansli=$1/kansli
conformance=$1/conformance
out=$2
desk=$(mktemp -d)
trap 'rm -rf "$desk"' EXIT
export KANSLI_DATA="$desk/data" KANSLI_WORKSPACE="$desk/Demo.kansli" KANSLI_PASSPHRASE_FILE="$desk/fras"
printf 'korrekt häst batteri\n' > "$desk/fras"
rm -rf "$out"
mkdir -p "$out/pages"
"$kansli" workspace create "$KANSLI_WORKSPACE" --demo >/dev/null
at() { "$kansli" --today 2027-03-04 "$@"; }

# The meeting of a day: meeting DATE
meeting() { at meeting list --year 2027 | awk -v day="$1" '$1 == day { print $NF }'; }
coming=$(meeting 2027-03-19)
held=$(meeting 2027-02-04)

written=0
writes() { # writes WHAT OF FORMAT NAME [MORE…]
    what=$1 of=$2 format=$3 name=$4
    shift 4
    at export "$what" "$of" --format "$format" --out "$out/$name.$format" "$@" >/dev/null
    written=$((written + 1))
}

in_all() { # in_all WHAT OF NAME [MORE…]: as PDF, Word file and web page
    what=$1 of=$2 name=$3
    shift 3
    for format in pdf docx html; do writes "$what" "$of" "$format" "$name" "$@"; done
}

# An item of a meeting, counted from 0: item MEETING PLACE
item() {
    printf '{"meeting": "%s"}' "$1" | at --json call agenda_get - |
        python3 -c 'import json, sys; print(json.load(sys.stdin)["items"][int(sys.argv[1])]["id"])' "$2"
}

# The demo year has no brief: one is written, so that there is a page of it.
printf '{"id": "%s", "brief": {"reasons": "Frågan har väntat sedan 2026.", "consequences": "En halvtidstjänst under ett år."}}' \
    "$(item "$coming" 3)" | at call agenda_item_edit - >/dev/null
for what in notice agenda briefs; do in_all "$what" "$coming" "$what"; done
in_all minutes "$held" minutes
in_all excerpt "$held" excerpt --item "$(item "$held" 3)"
for what in mandates annual-report council-report direction-report direction-document items ambiguities positions actions year-plan; do
    in_all "$what" 2027 "$what"
done
# The notes of the year wait for the chair: they are settled and a passage masked, so that there are three copies.
printf '{"meeting": "%s"}' "$held" | at --json call minutes_get - | python3 -c '
import json, sys
notes = json.load(sys.stdin)
print(json.dumps({"minutes": notes["id"], "person": notes["approvers"][0]["person"]["id"], "method": "mail", "contentHash": notes["contentHash"]}))
' | at call minutes_approve - >/dev/null
printf '{"item": "%s", "words": "Vera Tillfällig har anmält förhinder.", "replacement": "en ledamot har förhinder"}' \
    "$(item "$held" 0)" | at call redaction_add - >/dev/null
writes minutes "$held" pdf minutes-archive --copy archive
in_all minutes "$held" minutes-publication --copy publication
writes pack "$coming" pdf pack
for what in notice agenda; do writes "$what" "$coming" eml "$what"; done
writes notice "$coming" ics notice
writes year-plan 2027 svg year-plan
for what in items ambiguities positions actions; do writes "$what" 2027 csv "$what"; done
writes actions 2027 ics actions

for file in "$out"/*.pdf; do pdftoppm -r 60 -png "$file" "$out/pages/$(basename "$file" .pdf)"; done
"$conformance" "$out" > "$out/validation.txt" || { cat "$out/validation.txt"; exit 1; }
echo "$written files and $(find "$out/pages" -name '*.png' | wc -l) pages in $out"
