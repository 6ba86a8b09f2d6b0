# As an index in brackets, and its neighbours.
l = [1, 2, 3]
print(l[(i := 1)], l[(j := 0):(k := 2)], i, j, k)
l[(m := 2)] = (n := 5)
print(l, m, n)
