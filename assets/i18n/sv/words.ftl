### Ord som flera sidor delar: steg, organ, status, sida.

step-plan = Planera
step-prepare = Förbered
step-call = Kalla
step-hold = Genomför
step-approve = Justera
step-follow-up = Följ upp
step-of = , steg { $at } av { $of }

body-strategic = Strategiska styrgruppen
body-tactical = Taktiska samordningsgruppen
body-strategic-short = Strategiska
body-tactical-short = Taktiska
body-tactical-lane = Taktiska gruppen
body-none = Utanför grupperna

status-planned = Planerat
status-called = Kallat
status-held = Genomfört
status-cancelled = Inställt

mode-physical = På plats
mode-digital = Videomöte
mode-hybrid = På plats och video

side-sks-full = SKS
side-authorities-full = Myndigheterna
side-neutral-full = Varken eller
side-authorities-short = Mynd.

formal-meeting = Formellt möte
