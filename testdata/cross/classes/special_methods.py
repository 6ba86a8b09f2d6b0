# Operators through special methods.
class V:
    def __init__(self, v): self.v = v
    def __add__(self, o): return V(self.v + o.v)
    def __sub__(self, o): return V(self.v - o.v)
    def __mul__(self, o): return V(self.v * o)
    def __neg__(self): return V(-self.v)
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
    def __getitem__(self, k): return self.v + k
    def __setitem__(self, k, v): self.v = k + v
    def __delitem__(self, k): self.v = -k
    def __contains__(self, k): return k == self.v
    def __len__(self): return self.v
    def __call__(self, *a): return a
    def __bool__(self): return self.v != 0
    def __repr__(self): return "V(%d)" % self.v
    def __iadd__(self, o):
        self.v += 100
        return self
a = V(1)
print(a + V(2), a - V(5), a * 3, -a, a == V(1), a < V(2), a[5], 1 in a, 2 not in a, len(V(3)), a(1, 2), not V(0), bool(a))
a[1] = 2
print(a)
del a[7]
print(a)
a += V(1)
print(a)
