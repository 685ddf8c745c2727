# Vad ett steg gjorde, för Ångra och Historik.
step-founded = Arbetsytan "{ $name }" skapad
step-undo = Ångrat: { $step }
step-redo = Gjort om: { $step }
step-demo-done = Demoåret klart
