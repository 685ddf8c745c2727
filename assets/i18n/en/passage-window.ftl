### Passages of the Partnership’s governing document, word by word and in its own language.

passage-source = The governing document, { $requirement }
passage-r-031 = årligen besluta om vilka övergripande utvecklingsområden som särskilt ska prioriteras inom partnerskapet
passage-r-035 = Styrgruppen sammanträder formellt vid minst två tillfällen per år.
passage-r-036 = För att samverkan inom partnerskapet ska dra nytta av de samråd som sker mellan Rådet och Huvudmannagruppen, bör mötesplaneringen i partnerskapet koordineras med den planering som är framtagen för Rådets arbete.
passage-r-037 = Ordförandeskapet roteras årligen mellan SKS och myndigheterna.
passage-r-048 = Samordningsgruppen träffas regelbundet för att löpande kunna lyfta och besluta om aktuella frågor och behov.
passage-r-049 = Ordförandeskapet är roterande årligen mellan SKS och myndigheterna.
passage-r-050 = Principen är att ordförandeskapet i den taktiska samordningsgruppen besitts av den part som inte besitter ordförandeskapet i den strategiska styrgruppen.
passage-r-059 = planerar och förbereder styrgruppsmöten tillsammans med den taktiska samordningsgruppen
passage-r-064 = Inför kommande års planeringar så stämmer partnerna av planerade insatser och kommande uppdrag.
