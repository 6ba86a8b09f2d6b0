freeze_as_mpy(".", "a.mpy")
