### The look of documents: colour, logo, head, foot and standard texts.

look-saved = Saved { $day }
look-saved-by = Saved { $day } by { $who }

look-refused-colour = That is no colour
    .hint = Write six characters after #, such as #0f5f6d.
look-refused-faint = The colour is too faint on white (contrast { $contrast }, at least { $least } is needed)
    .hint = Choose a darker colour. The nearest is { $darker }.
look-refused-blank = The text is empty
    .hint = Write something, or put the program’s text back.
look-refused-long = The text is too long
    .hint = Use at most { $longest } characters.
look-refused-no-alt = The logo has no description
    .hint = Write what it shows, or choose that it is only decoration.
look-refused-logo-unknown = The file is no picture that can be used
    .hint = Choose a PNG, JPEG or SVG.
look-refused-logo-broken = The picture cannot be read
    .hint = Save it again in a drawing program and retry.
look-refused-logo-large = The file is larger than 1 MB
    .hint = Choose a smaller picture. On paper it is at most 6 cm wide.
look-refused-logo-wide = The picture has more than { $most } pixels on a side
    .hint = Choose a smaller picture. On paper it is at most 6 cm wide.
look-refused-logo-press = The picture has colours for printing presses (CMYK)
    .hint = Save it again with screen colours (RGB).
look-refused-logo-script = The picture holds something that runs, such as a script or an animation
    .hint = Save it again as plain SVG without that.
look-refused-logo-outside = The picture fetches something from elsewhere
    .hint = Save it again as an SVG with everything in the file.
look-refused-logo-letters = The picture holds text that needs a font of its own
    .hint = Turn the text into outlines in the drawing program and save again.
look-refused-logo-nested = The picture is too intricate
    .hint = Save it again as simple SVG without embedded pictures and copies of copies, or as PNG.
look-refused-logo-sizeless = The picture does not say how large it is
    .hint = Save it again with width and height.
look-refused-changed-since = Somebody else has saved the look since you opened it
    .hint = Read the look again and make your changes once more.
look-refused-unchanged = The look is like that already
    .hint = There is nothing to save.
look-refused-none = There is no look of its own to remove
    .hint = The program’s look is in use already.

## Steps in the history

look-step-saved = Look of { $body } saved
look-step-saved-all = Look of all bodies saved
look-step-reset = Look of { $body } removed
look-step-reset-all = Look of all bodies removed

## The sample documents

look-sample-organisation = The Demo Agency
look-sample-place = The Sketch Room, 1 Demo Street
look-sample-chair = Astrid Provberg
look-sample-chair-role = chair
look-sample-member = Hans Attrapp
look-sample-member-role = member
look-sample-secretary = Per Fejkström
look-sample-paper = This is what an attachment looks like
look-sample-opening = The meeting opens
look-sample-matter = A shared picture of needs
look-sample-text = This is a sample. Running text looks like this, with a [link](https://example.invalid) and **important words**.
look-sample-clause = the need is to be handled as a joint effort
look-sample-action = Call a start-up meeting
look-sample-action-letter = Å
