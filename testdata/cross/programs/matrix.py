# Matrices with operators.
class Matrix:
    def __init__(self, rows): self.rows = [list(r) for r in rows]
    def __getitem__(self, ij):
        i, j = ij
        return self.rows[i][j]
    def __setitem__(self, ij, v): self.rows[ij[0]][ij[1]] = v
    def __mul__(self, other):
        return Matrix([sum(a * b for a, b in zip(r, c)) for c in zip(*other.rows)] for r in self.rows)
    def __add__(self, other): return Matrix([a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows))
    def __repr__(self): return "\n".join(" ".join("%3d" % v for v in r) for r in self.rows)
a = Matrix([[1, 2], [3, 4]])
i = Matrix([[1, 0], [0, 1]])
a[0, 1] += 5
print(a * i + a)
print(a * a)
