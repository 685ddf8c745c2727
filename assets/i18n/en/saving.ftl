### Whether what was done is kept.

saving-undo = Undo: { $step }
