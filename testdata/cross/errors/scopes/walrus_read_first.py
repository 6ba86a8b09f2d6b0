y = 1
x = [(y, y := y + i) for i in z]
