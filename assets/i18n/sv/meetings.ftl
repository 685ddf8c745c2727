### Listan över möten.

meetings-title = Möten { $year }
meetings-filter = Grupp
meetings-all = Alla
meetings-search = Sök i listan
meetings-going = På gång
meetings-past = Genomförda och inställda
meetings-col-meeting = Möte
meetings-col-when = Tid och plats
meetings-col-status = Läge
meetings-col-step = Steg
meetings-col-ready = Klart
meetings-col-deadline = Nästa frist
meetings-none-found = Inget möte passar. Ändra urvalet.
meetings-empty-title = Inga möten { $year }
meetings-empty-text = Här ser du årets möten, hur långt de har kommit och vad som är näst på tur. Lägg in det första mötet i årsplanen.
