x = 1ja
