## Oklarheter om roller, sagt av programmet

ambiguity-step-added = Oklarhet antecknad: { $title }
ambiguity-step-saved = Oklarhet ändrad: { $title }
ambiguity-step-removed = Oklarhet borttagen: { $title }
ambiguity-waits = { $count } taktiska möten har gått utan förslag.
ambiguity-refused-blank = Oklarheten säger ingenting.
    .hint = Skriv på en rad vad som är oklart.
ambiguity-refused-no-answer = Det framgår inte hur oklarheten löstes.
    .hint = Skriv svaret innan du markerar den som löst.
ambiguity-refused-future = Oklarheten kan inte ha lyfts den { $date }: den dagen har inte kommit än.
    .hint = Ange dagen då den lyftes.
