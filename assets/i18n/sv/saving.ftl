### Om det som är gjort är sparat.

saving-undo = Ångra: { $step }
