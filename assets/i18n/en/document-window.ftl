### Documents in the window: preview, files, dispatch.

document-export = Export
document-export-verb = Export
document-save = Save
document-save-pdf = Save as PDF
document-open-elsewhere = Open in another program
document-live = Show the document beside
document-live-close = Hide the document
document-print = Print
document-print-there = Print from the program that opens
document-save-copy = Save a copy
document-making = Writing the document
document-saved = Saved: { $name }
document-saved-listed = Saved: { $name }. The web site can say: { $listing }
document-saved-beside = Saved: { $name }. Beside it is { $beside }.
document-beside = About the document
document-not-made = The document is not ready
document-kind-pdf = PDF document
document-kind-docx = Word document
document-kind-html = Web page
document-kind-eml = Mail
document-other-formats = Other formats: { $name }
document-as-docx = Word (DOCX)
document-as-html = Web page (HTML)
document-as-mail = Draft mail with PDF (EML)
document-kind-svg = Picture
document-kind-ics = Calendar file
document-kind-csv = Table (CSV)
document-kind-paper = Papers
document-size-kb = { $count } kB
document-size-mb = { $count } MB
document-facts =
    { $pages ->
        [one] { $name }, 1{"\u00A0"}page, { $size }{"\u00A0"}kB
       *[other] { $name }, { $pages }{"\u00A0"}pages, { $size }{"\u00A0"}kB
    }
document-page = Page { $page } of { $pages }
document-page-number = Page { $page }
document-pages = Pages
document-zoom = { $percent }%
document-zoom-in = Larger
document-zoom-out = Smaller
document-broken = The document cannot be shown
document-broken-text = Save the file and open it in another program.
document-copy = Which copy
document-copy-archive = Archive copy
document-copy-work = Working copy
document-archive-what = PDF/A-2a with metadata
document-when-approved = when all have approved
document-next-invitation = Invitation to the next meeting
document-purpose = Purpose of the dispatch
document-purpose-information = For information
document-purpose-comment = For comments
document-purpose-position = Before a joint position
document-paper-added = { $name } is added
document-paper-removed = { $name } is removed
document-work-what = PDF with its state in the head
document-dispatch = Dispatch
document-dispatch-what = Purpose and recipients
document-dispatch-log = Record
document-dispatch-title = Have you sent it?
document-dispatch-text =
    { $count ->
        [one] Kansli sends nothing by itself. The dispatch is noted with 1 recipient.
       *[other] Kansli sends nothing by itself. The dispatch is noted with { $count } recipients.
    }

## All papers in one file

document-pack = Meeting papers in one file
document-pack-make = All meeting papers in one file
document-pack-parts = Parts
document-pack-pages =
    { $pages ->
        [one] p.{"\u00A0"}{ $first }, 1{"\u00A0"}page
       *[other] p.{"\u00A0"}{ $first }, { $pages }{"\u00A0"}pages
    }
document-pack-remarks = To know about the parts
document-pack-setting = Setting pages: part { $done } of { $of }
document-pack-joining = Joining: part { $done } of { $of }
document-pack-stamping = Numbering: page { $done } of { $of }
document-pack-writing = Writing the file
document-pack-stop = Stop
document-pack-beside = Beside the PDF a file of the same name that ends in .json is saved. It lists the parts with pages and checksums.

## One paragraph by itself

document-excerpt = Excerpt of a paragraph
document-excerpt-make = Excerpt of the paragraph
document-excerpt-what = Word for word, as a document of its own
document-excerpt-choose = Choose paragraph
document-excerpt-which = Paragraph

## Is the file genuine?

document-verify = Check a document
document-verify-about = Kansli compares the file with what is approved here. Archive copies and publication copies can be checked.
document-verify-drop = Choose a PDF, or drop it here.
document-verify-choose = Choose file
document-verify-other = Choose another file
document-verify-looking = Checking the file
document-verify-genuine = Genuine
document-verify-same-words = The same words, but another file
document-verify-changed = Changed
document-verify-unknown = Unknown
document-verify-no-seal = Cannot be checked
document-verify-journal = Cannot be told
document-verify-differs = What differs
document-verify-facts = Particulars of the check
document-verify-sha = The file's checksum (SHA-256)
document-verify-content = The checksum of the approved content, as the file says
document-verify-step = The journal's entry, as the file says
document-verify-meeting = Show the meeting
