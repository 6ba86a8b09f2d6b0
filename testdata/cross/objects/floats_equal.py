# Equal floats that are written differently.
print(0.5, .5, 5e-1, 1 / 2, 0.25 + 0.25, 50e-2, 1.5 - 1)
