x = 1
f = lambda: (1 := 2)
