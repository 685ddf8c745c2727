### The template of agendas: versions, years in headings, answers when something cannot be done.

template-next-year = { "{" }year+1{ "}" }
template-last-year = { "{" }year-1{ "}" }

template-version-saved = Changed
template-version-restored = Version { $version } put back
template-version-reset = The program’s template put back
template-version-program = The program’s template
template-made-from = Made from version { $version } of the template
template-made-from-program = Made from the program’s template
template-lacks = “{ $title }” is required by the governing document ({ $rule }), but the template does not bring it on every agenda. Each new agenda gets a warning until the item is added.

template-refused-no-such-version = There is no such version
    .hint = Read the template again and choose one from the list.
template-refused-changed-since = Somebody else has saved the template since you opened it
    .hint = Read the template again and make your changes in the new version.
template-refused-unchanged = The template is like that already
    .hint = There is nothing to save.
template-refused-unknown-item = The template has an item that the program does not know
    .hint = Read the template again and retry.
template-refused-empty = The template has no items
    .hint = Add at least one item, or put the program’s template back.
template-refused-too-many = { $items } items are too many for a template
    .hint = Have at most 100 items.
template-refused-blank-title = Item { $place } has no heading
    .hint = Write what it is about, or remove it.
template-refused-nothing-above = Item { $place } is a sub-item but has no item above it in the same section.
    .hint = Make it an item of its own, or move it or the section’s heading.
template-refused-too-long = Item { $place }: { $minutes } minutes is too much
    .hint = Choose at most { $longest } minutes.
template-refused-twice = Items { $first } and { $second } are the same item
    .hint = Remove one of them.

## Steps in the history

template-step-saved = Template of { $body } saved as version { $version }
template-step-restored = Template of { $body }: version { $from } put back
template-step-reset = Template of { $body }: the program’s template put back
