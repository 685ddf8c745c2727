### Hur dagar, tider och namn skrivs i meningar som programmet bygger.

sentence-day = { $day }{"\u00A0"}{ $month } { $year }
sentence-day-short = { $day }{"\u00A0"}{ $month }
sentence-weekday = { $weekday } { $day }{"\u00A0"}{ $month } { $year }
sentence-weekday-short = { $weekday } { $day }{"\u00A0"}{ $month }
sentence-week = v.{"\u00A0"}{ $week }
sentence-clock = { $hour }.{ $minute }
sentence-span = { $start }–{ $end }
sentence-and = { $first } och { $last }

sentence-weekday-1 = måndag
sentence-weekday-2 = tisdag
sentence-weekday-3 = onsdag
sentence-weekday-4 = torsdag
sentence-weekday-5 = fredag
sentence-weekday-6 = lördag
sentence-weekday-7 = söndag

sentence-weekday-short-1 = mån
sentence-weekday-short-2 = tis
sentence-weekday-short-3 = ons
sentence-weekday-short-4 = tor
sentence-weekday-short-5 = fre
sentence-weekday-short-6 = lör
sentence-weekday-short-7 = sön

sentence-month-1 = januari
sentence-month-2 = februari
sentence-month-3 = mars
sentence-month-4 = april
sentence-month-5 = maj
sentence-month-6 = juni
sentence-month-7 = juli
sentence-month-8 = augusti
sentence-month-9 = september
sentence-month-10 = oktober
sentence-month-11 = november
sentence-month-12 = december

sentence-side-sks = SKS
sentence-side-authorities = Myndigheterna
sentence-side-neutral = Ingen sida

sentence-body-strategic = Strategiska styrgruppen
sentence-body-tactical = Taktiska samordningsgruppen
sentence-body-operational = Operativ samverkan
sentence-body-secretariat = Kansliet
sentence-body-sks = SKS
sentence-body-preparatory-group = Beredningsgruppen
sentence-body-chairs-forum = Ordförandeforum
sentence-body-council = Rådet
sentence-body-principals-group = Huvudmannagruppen

sentence-region-norra = Norra
sentence-region-mellansverige = Mellansverige
sentence-region-stockholm-gotland = Stockholm-Gotland
sentence-region-vastra = Västra
sentence-region-sydostra = Sydöstra
sentence-region-sodra = Södra
