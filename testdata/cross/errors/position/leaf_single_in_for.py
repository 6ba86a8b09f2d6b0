x = 1
for i in x:

    1 = x
