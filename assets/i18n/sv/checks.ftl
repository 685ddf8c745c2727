### Kontroller: alla regler på en sida.

checks-about = Följer vi det vi har kommit överens om? Här står varje regel ur styrdokumenten och lagarna, vad den säger om året, och var den kommer ifrån.
checks-year = År
checks-standing = Vilka regler som visas
checks-search = Sök regel
checks-broken = Att se över
checks-holds = Följs
checks-open = Går inte att bedöma än
checks-unjudged = Bedöms inte
checks-all = Alla
checks-none-broken = Alla regler följs
checks-none-found = Ingen regel passar
checks-none-text = Välj Alla för att se varje regel, eller ett annat år.
checks-area-plan = Planering och ordförandeskap
checks-area-meetings = Dagordningar, möten och ställningstaganden
checks-area-people = Parter, mandat och kontaktvägar
checks-area-groups = Grupper i regionernas system
checks-area-work = Årets arbete
checks-area-reports = Rapporter
checks-area-records = Texter, publicering och arkiv
