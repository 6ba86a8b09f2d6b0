x = 1 # a
# b
y = # c
z = 1
