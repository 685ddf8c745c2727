### How days, times and names are written in the sentences that the program builds.

sentence-day = { $day }{"\u00A0"}{ $month } { $year }
sentence-day-short = { $day }{"\u00A0"}{ $month }
sentence-weekday = { $weekday } { $day }{"\u00A0"}{ $month } { $year }
sentence-weekday-short = { $weekday } { $day }{"\u00A0"}{ $month }
sentence-week = week{"\u00A0"}{ $week }
sentence-clock = { $hour }.{ $minute }
sentence-span = { $start }–{ $end }
sentence-and = { $first } and { $last }

sentence-weekday-1 = Monday
sentence-weekday-2 = Tuesday
sentence-weekday-3 = Wednesday
sentence-weekday-4 = Thursday
sentence-weekday-5 = Friday
sentence-weekday-6 = Saturday
sentence-weekday-7 = Sunday

sentence-weekday-short-1 = Mon
sentence-weekday-short-2 = Tue
sentence-weekday-short-3 = Wed
sentence-weekday-short-4 = Thu
sentence-weekday-short-5 = Fri
sentence-weekday-short-6 = Sat
sentence-weekday-short-7 = Sun

sentence-month-1 = January
sentence-month-2 = February
sentence-month-3 = March
sentence-month-4 = April
sentence-month-5 = May
sentence-month-6 = June
sentence-month-7 = July
sentence-month-8 = August
sentence-month-9 = September
sentence-month-10 = October
sentence-month-11 = November
sentence-month-12 = December

sentence-side-sks = SKS
sentence-side-authorities = The authorities
sentence-side-neutral = No side

sentence-body-strategic = Strategic steering group
sentence-body-tactical = Tactical coordination group
sentence-body-operational = Operational collaboration
sentence-body-secretariat = Secretariat
sentence-body-sks = SKS
sentence-body-preparatory-group = Preparatory group
sentence-body-chairs-forum = Chairs’ forum
sentence-body-council = The Council
sentence-body-principals-group = Principals’ group

sentence-region-norra = Norra
sentence-region-mellansverige = Mellansverige
sentence-region-stockholm-gotland = Stockholm-Gotland
sentence-region-vastra = Västra
sentence-region-sydostra = Sydöstra
sentence-region-sodra = Södra
