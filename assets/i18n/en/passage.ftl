## The sources, word for word

passage-steering-document = The Partnership’s steering document
passage-steering-document-about = Undated; in Swedish. Lines are numbered as in the file that the secretariat received.
passage-steering-document-copy = The Partnership’s steering document, another copy
passage-steering-document-copy-about = Undated; in Swedish. The goal is worded differently, and the text has errors.
passage-joint-direction = Joint direction for a coherent and purposeful knowledge governance
passage-joint-direction-about = Message from SKR’s board, 15 March 2024, and the declaration of 21 March 2024; in Swedish. People’s names are left out.
passage-memo = Memo on the regions’ system for knowledge governance
passage-memo-about = A working group of the Swedish Society of Medicine, undated, after pages from 2021; in Swedish. People’s names are left out.
passage-site = Knowledge governance at the national level
passage-site-about = kunskapsstyrningvard.se, published 19 June 2024; in Swedish. People’s names and addresses are left out.
passage-refused-unknown = { $requirement } is not said in any of the documents.
    .hint = Requirements from statutes, and what the program proposes itself, have no text here. Check the number, for example R-035.
