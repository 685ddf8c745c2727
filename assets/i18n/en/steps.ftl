# What a step did, for undo and history.
step-founded = Workspace "{ $name }" founded
step-undo = Undone: { $step }
step-redo = Done again: { $step }
step-demo-done = Demo year ready
