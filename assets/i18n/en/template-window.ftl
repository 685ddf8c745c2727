### The template of agendas in the settings.

template-title = Template of agendas
template-about = The template is what is laid out when a new agenda is made. Agendas that exist already do not change.
template-body = Body
template-comes = Comes
template-comes-always = On every agenda (standing)
template-comes-spring = In spring (January–June)
template-comes-autumn = In autumn (July–December)
template-comes-once = When the agenda is made, as room for a matter
template-row = Item { $number }, { $title }, { $purpose }, { $comes }, { $minutes } minutes
template-untitled = No heading
template-moved = Item { $from } moved to place { $to } of { $count } in the template. Save to put it in use.
template-years = {"{"}year+1{"}"} and {"{"}year-1{"}"} become the years after and before the meeting’s, {"{"}year{"}"} its own.
template-text = Background that is there from the start
template-reason = Reason for the change (optional)
template-save = Save as a new version
template-nothing = Nothing has changed
template-discard = Discard the changes
template-unsaved = The template has changes that are not saved.
template-saved = The template saved as a new version
template-restored = The template put back as a new version
template-versions = Versions
template-version = Version { $number }: { $text }
template-in-use = In use
template-show = Show
template-restore = Put back
template-edit = Edit the template
