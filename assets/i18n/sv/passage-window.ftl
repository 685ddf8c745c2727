### Ställen i källorna, i fönstret.

passage-open = Visa i dokumentet
passage-waiting = Hämtar texten
passage-documents = Dokument
passage-line = Rad { $number }
