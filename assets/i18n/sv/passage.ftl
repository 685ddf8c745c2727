## Källorna, ordagrant

passage-steering-document = Partnerskapets styr- och ledningsdokument
passage-steering-document-about = Utan datum. Raderna är numrerade som i den fil som kansliet har fått.
passage-steering-document-copy = Partnerskapets styr- och ledningsdokument, en annan avskrift
passage-steering-document-copy-about = Utan datum. Målet är annorlunda formulerat, och texten har skrivfel.
passage-joint-direction = Gemensam inriktning för en sammanhållen och ändamålsenlig kunskapsstyrning
passage-joint-direction-about = Meddelande från SKR:s styrelse den 15 mars 2024 och avsiktsförklaringen den 21 mars 2024. Personers namn är utelämnade.
passage-memo = Underlagspromemoria om regionernas system för kunskapsstyrning
passage-memo-about = Svenska Läkaresällskapets arbetsgrupp, utan datum, efter sidor från 2021. Personers namn är utelämnade.
passage-site = Kunskapsstyrning på nationell nivå
passage-site-about = kunskapsstyrningvard.se, publicerad 19 juni 2024. Personers namn och adresser är utelämnade.
passage-refused-unknown = { $requirement } står inte i något av dokumenten.
    .hint = Krav ur författningar och programmets egna förslag har ingen text här. Kontrollera numret, till exempel R-035.
