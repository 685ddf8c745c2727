#!/bin/sh
# The main job without a window: from an empty partnership to minutes that are approved and sent.
# Usage: tests/story.sh PATH-TO-kansli. Leaves nothing behind.
set -eu
kansli=$1
root=$(cd "$(dirname "$0")/.." && pwd)
desk=$(mktemp -d)
trap 'rm -rf "$desk"' EXIT
export KANSLI_DATA="$desk/data" KANSLI_WORKSPACE="$desk/Partnerskapet.kansli" KANSLI_PASSPHRASE_FILE="$desk/fras"
printf 'korrekt häst batteri\n' > "$desk/fras"
passed=0

# One value out of a JSON document on standard input: field FIELD[.FIELD…]
field() { python3 -c '
import json, sys
value = json.load(sys.stdin)
for name in sys.argv[1].split("."):
    value = value[int(name)] if name.lstrip("-").isdigit() else value[name]
print(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))' "$1"; }

holds() { # holds WHAT GOT WANTED
    if [ "$2" != "$3" ]; then echo "story: $1: got «$2», wanted «$3»" >&2; exit 1; fi
    passed=$((passed + 1))
}

does() { printf '%s' "$2" | "$kansli" --json --today "${day:-2027-01-04}" call "$1" -; }

refused() { # refused WHAT EXIT COMMAND…
    what=$1 wanted=$2; shift 2
    code=0; "$@" >"$desk/out" 2>"$desk/err" || code=$?
    holds "$what" "$code" "$wanted"
    [ -s "$desk/err" ] || { echo "story: $what: no sentence" >&2; exit 1; }
}

# 1. Found the workspace.
"$kansli" workspace create "$KANSLI_WORKSPACE" >/dev/null
refused "a second founding never overwrites" 1 "$kansli" workspace create "$KANSLI_WORKSPACE"
refused "an unknown verb" 2 "$kansli" workspace fly
refused "a missing file" 2 "$kansli" --workspace "$desk/saknas.kansli" meeting list
printf 'fel fras här\n' > "$desk/fel"
refused "a wrong passphrase" 3 "$kansli" --passphrase-file "$desk/fel" meeting list
does settings_save '{"values":{"anchor-year":"2027","anchor-strategic":"sks","own-organisation":"skr","my-name":"Per Fejkström"}}' >/dev/null

# People on both sides, with seats and a chair.
organisations=$(does directory_get '{"on":"2027-03-19"}')
organisation() { printf '%s' "$organisations" | python3 -c '
import json, sys
rows = json.load(sys.stdin)["organisations"]
print(next(row["organisation"]["id"] for row in rows if row["key"] == sys.argv[1]))' "$1"; }
person() { # person NAME ADDRESS ORGANISATION BODY KIND
    id=$(does person_save "{\"name\":\"$1\",\"email\":\"$2@example.invalid\"}" | field id)
    does entry_save "{\"register\":\"appointment\",\"fields\":{\"person\":\"$id\",\"body\":\"$4\",\"kind\":\"$5\",\"organisation\":\"$(organisation "$3")\",\"valid_from\":\"2027-01-01\",\"mandate\":\"confirmed\"}}" >/dev/null
    echo "$id"
}
chair=$(person 'Åsa Provberg' asa.provberg norra strategic ordinary)
other=$(person 'Hans Attrapp' hans.attrapp socialstyrelsen strategic ordinary)
clerk=$(person 'Per Fejkström' per.fejkstrom skr strategic secretary)
does chair_save "{\"body\":\"strategic\",\"person\":\"$chair\",\"from\":\"2027-01-01\",\"to\":\"2027-12-31\",\"deviationReason\":\"\"}" >/dev/null

# 2. Import the calendars, twice.
calendars="$root/assets/samples/calendars"
for pair in council:radet principals:huvudmannagruppen sks:sks; do
    kind=${pair%%:*} file="$calendars/${pair#*:}-2027-fiktiv.ics"
    first=$("$kansli" --json calendar import "$file" --as "$kind" --name "$kind")
    [ "$(printf '%s' "$first" | field added)" -gt 5 ]
    again=$("$kansli" --json calendar import "$file" --as "$kind" --name "$kind")
    holds "$kind again adds nothing" "$(printf '%s' "$again" | field added)" 0
    holds "$kind again moves nothing" "$(printf '%s' "$again" | field moved)" 0
done

# 3. Plan the year: the worked plan of the documents holds every rule of planning.
place() { does meeting_place "{\"body\":\"$1\",\"date\":\"$2\",\"start\":\"$3:00\",\"end\":\"$4:00\",\"place\":\"Sal Provrummet\",\"link\":\"\"}" | field id; }
place tactical 2027-02-04 09:00 12:00 >/dev/null
meeting=$(place strategic 2027-03-19 13:00 15:00)
for date in 2027-04-08 2027-06-03 2027-09-09 2027-11-11 2027-12-09; do place tactical $date 09:00 12:00 >/dev/null; done
autumn=$(place strategic 2027-10-15 13:00 15:00)
"$kansli" --json --today 2027-01-04 check --year 2027 > "$desk/check.json"
holds "planning rules hold" "$(python3 -c '
import json, sys
rows = [row for row in json.load(open(sys.argv[1]))["verdicts"] if row["id"] in ("PLAN-001", "PLAN-002", "PLAN-003", "PLAN-004")]
print(len(rows) >= 4 and all(row["verdict"] != "broken" for row in rows))' "$desk/check.json")" True

# 4. Draft the agenda.
does agenda_draft "{\"meeting\":\"$meeting\"}" > "$desk/agenda.json"
item=$(does agenda_item_add "{\"meeting\":\"$meeting\",\"title\":\"Gemensam bild av behov inom levnadsvanor\",\"purpose\":\"position\",\"presenter\":\"$other\",\"minutes\":20,\"proposal\":\"behovet ska hanteras som en gemensam insats under 2027–2028\"}" |
    python3 -c 'import json,sys; print(next(i["id"] for i in json.load(sys.stdin)["items"] if i["title"].startswith("Gemensam bild")))')
does meeting_edit "{\"id\":\"$meeting\",\"secretary\":\"$clerk\"}" >/dev/null

# Call the members.
"$kansli" --json export notice "$meeting" --format pdf --out "$desk/kallelse.pdf" >/dev/null
"$kansli" --json export notice "$meeting" --format ics --out "$desk/kallelse.ics" >/dev/null
grep -q 'METHOD:REQUEST' "$desk/kallelse.ics"
"$kansli" --json export notice "$meeting" --format pdf --out "$desk/skickad.pdf" --sent >/dev/null

# An invitation, its update and its cancellation, as calendars want them.
does meeting_edit "{\"id\":\"$autumn\",\"secretary\":\"$clerk\"}" >/dev/null
invitation() { name=$1; shift; "$kansli" --json export notice "$autumn" --format ics --out "$desk/$name.ics" "$@" >/dev/null; }
line() { tr -d '\r' < "$desk/$1.ics" | sed -n "s/^$2://p"; }
invitation inbjudan --sent
holds "an invitation asks" "$(line inbjudan METHOD) $(line inbjudan SEQUENCE)" "REQUEST 0"
does meeting_move "{\"id\":\"$autumn\",\"date\":\"2027-10-18\",\"reason\":\"Samrådet är flyttat\"}" >/dev/null
invitation uppdatering
holds "an update asks anew" "$(line uppdatering METHOD) $(line uppdatering SEQUENCE)" "REQUEST 1"
holds "of the same meeting" "$(line uppdatering UID)" "$(line inbjudan UID)"
does meeting_cancel "{\"id\":\"$autumn\",\"reason\":\"För få kan\"}" >/dev/null
invitation avbokning
holds "a cancellation takes it back" "$(line avbokning METHOD) $(line avbokning SEQUENCE)" "CANCEL 2"

# 5. Take minutes.
day=2027-03-19
does minutes_start "{\"meeting\":\"$meeting\"}" > "$desk/minutes.json"
minutes=$(field id < "$desk/minutes.json")
for who in "$chair" "$other"; do
    does attendance_set "{\"meeting\":\"$meeting\",\"person\":\"$who\",\"status\":\"onSite\",\"standsInForNobody\":false,\"wholeMeeting\":false}" >/dev/null
done
version=$(python3 -c 'import json,sys; print(next(p["version"] for p in json.load(open(sys.argv[1]))["paragraphs"] if p["item"] == sys.argv[2]))' "$desk/minutes.json" "$item")
does minutes_write "{\"item\":\"$item\",\"text\":\"Taktiska samordningsgruppen har samlat in behov från fyra sjukvårdsregioner.\",\"version\":\"$version\"}" >/dev/null
number=$(does position_add "{\"item\":\"$item\"}" | field number)
holds "the year's first position" "$number" "GS 2027:01"
position=$(does position_list '{"filter":"år:2027"}' | field positions.0.id)
does position_edit "{\"id\":\"$position\",\"outcome\":\"agreed\"}" >/dev/null
due=$(does action_add "{\"item\":\"$item\",\"text\":\"Kalla till startmöte\",\"owner\":\"$clerk\",\"due\":\"16 april\"}" | field due)
holds "a due day in words" "$due" 2027-04-16
does meeting_end "{\"id\":\"$meeting\"}" >/dev/null

# 6. Approve: the chair and one from the other side; then nothing can be changed.
day=2027-04-02
does minutes_approvers_set "{\"minutes\":\"$minutes\",\"people\":[\"$chair\",\"$other\"]}" >/dev/null
hash=$(does minutes_send "{\"minutes\":\"$minutes\"}" | field contentHash)
for who in "$chair" "$other"; do
    does minutes_approve "{\"minutes\":\"$minutes\",\"person\":\"$who\",\"method\":\"mail\",\"contentHash\":\"$hash\"}" > "$desk/approved.json"
done
holds "approved" "$(field status < "$desk/approved.json")" approved
printf '{"item":"%s","text":"Ändrat efteråt","version":"%s"}' "$item" "$version" > "$desk/late.json"
refused "approved minutes are locked" 1 "$kansli" call minutes_write "$desk/late.json"

# 7. Export, and read it back.
"$kansli" --json export minutes "$meeting" --format pdf --copy archive --out "$desk/protokoll.pdf" >/dev/null
pdftotext -layout "$desk/protokoll.pdf" "$desk/protokoll.txt"
grep -q 'inte bindande' "$desk/protokoll.txt"
grep -q 'GS 2027:01' "$desk/protokoll.txt"
grep -q 'Åsa Provberg' "$desk/protokoll.txt"

# 8. Find it again.
holds "the text is found" "$("$kansli" --json search 'sjukvårdsregion behov' | field hits.0.kind)" minutes
"$kansli" --json workspace check | field ok | grep -q true
"$kansli" --json audit verify | field ok | grep -q true
"$kansli" workspace backup "$desk/kopia.kansli" >/dev/null
"$kansli" workspace restore "$desk/kopia.kansli" "$desk/ny.kansli" >/dev/null
holds "the copy has the meetings" "$("$kansli" --workspace "$desk/ny.kansli" --json meeting list --year 2027 | field meetings | python3 -c 'import json,sys; print(len(json.load(sys.stdin)))')" 8

# Next year, planned by the program: proposed, adopted, and handed over as holds.
holds "a plan is proven best" "$("$kansli" --json plan propose 2028 | field status)" optimal
holds "and adopted" "$("$kansli" --json plan adopt 2028 | field placed)" 8
"$kansli" --json export year-plan 2028 --format ics --out "$desk/ar.ics" >/dev/null
holds "its holds are provisional" "$(grep -c 'STATUS:TENTATIVE' "$desk/ar.ics")" 8

echo "$passed passed, 0 failed"
