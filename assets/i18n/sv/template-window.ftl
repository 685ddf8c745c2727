### Dagordningens mall i inställningarna.

template-title = Dagordningens mall
template-about = Mallen är det som läggs ut när en ny dagordning hämtas. Dagordningar som redan finns ändras inte.
template-body = Organ
template-comes = Återkommer
template-comes-always = På varje dagordning (stående)
template-comes-spring = På våren (januari–juni)
template-comes-autumn = På hösten (juli–december)
template-comes-once = När dagordningen hämtas, som plats för ett ärende
template-row = Punkt { $number }, { $title }, { $purpose }, { $comes }, { $minutes } minuter
template-untitled = Utan rubrik
template-moved = Punkt { $from } flyttad till plats { $to } av { $count } i mallen. Spara för att den ska gälla.
template-years = {"{"}år+1{"}"} och {"{"}år-1{"}"} blir året efter och året före mötets, {"{"}år{"}"} mötets eget.
template-text = Bakgrund som står där från början
template-reason = Skäl till ändringen (valfritt)
template-save = Spara som ny version
template-nothing = Inget är ändrat
template-discard = Släng ändringarna
template-unsaved = Mallen är ändrad men inte sparad.
template-saved = Mallen sparad som ny version
template-restored = Mallen hämtad tillbaka som ny version
template-versions = Versioner
template-version = Version { $number }: { $text }
template-in-use = Används
template-show = Visa
template-restore = Hämta tillbaka
template-edit = Redigera mallen
