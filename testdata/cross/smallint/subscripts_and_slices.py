# As indices, slice bounds and arguments.
d = {100000: 1, 16384: 2, -16385: 3}
l = [1, 2, 3]
def f(*a, **k): return a, k
print(d[100000], d[16384], d[-16385], l[:100000], l[-100000:], f(100000, 16383, k=16384), f(*[1], 16384))
d[16384] += 100000
d[1 << 20] = 1 << 40
print(sorted(d.items()))
