return
x = 5z
