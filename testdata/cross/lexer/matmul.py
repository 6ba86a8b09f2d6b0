# No type of the runtime has the operator, but a class can.
class M:
    def __init__(self, v): self.v = v
    def __matmul__(self, o): return M(self.v * o.v)
m = M(3) @ M(4)
m @= M(2)
print(m.v)
