## Ambiguities about roles, as the program says it

ambiguity-step-added = Ambiguity noted: { $title }
ambiguity-step-saved = Ambiguity changed: { $title }
ambiguity-step-removed = Ambiguity removed: { $title }
ambiguity-waits = { $count } tactical meetings have passed without a proposal.
ambiguity-refused-blank = The ambiguity says nothing.
    .hint = Write in a line what is unclear.
ambiguity-refused-no-answer = It is not said how the ambiguity was solved.
    .hint = Write the answer before you mark it as solved.
ambiguity-refused-future = The ambiguity cannot have been raised on { $date }: that day has not come yet.
    .hint = Give the day it was raised.
