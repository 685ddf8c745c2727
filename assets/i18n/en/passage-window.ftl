### Places in the sources, in the window.

passage-open = Show in the document
passage-waiting = Fetching the text
passage-documents = Documents
passage-line = Line { $number }
