# The letters of string prefixes are names when no quote follows.
r = 1
b = 2
u = 3
f = 4
t = 5
rb = 6
br = 7
rf = 8
fr = 9
rt = 10
tr = 11
bu = 12
print(r + b + u + f + t, rb, br, rf, fr, rt, tr, bu)
