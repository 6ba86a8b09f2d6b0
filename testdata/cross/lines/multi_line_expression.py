# Operands on lines of their own: lines never go backwards.
def g(x): return x
x = (g(1) +
     g(2) *
     g(3)
     -
     g(4))
y = g(
    g(
        g(5)
    ) +
    g(6)
) + g(7)
z = (g(8)
     if g(9)
     else g(10))
w = [g(1), g(2),
     g(3), [
         g(4)], g(5)]
print(x, y, z, w)
