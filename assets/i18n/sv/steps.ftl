# Vad ett steg gjorde, för Ångra och Historik.
step-founded = Arbetsfilen "{ $name }" skapad
step-undo = Ångrat: { $step }
step-redo = Gjort om: { $step }
