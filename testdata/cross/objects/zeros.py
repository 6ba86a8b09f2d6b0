# Zeros of every type and sign.
print(0.0, -0.0, 0.0, -0.0, 0j, -0j, 0, False, (0.0, -0.0), (-0.0, 0.0))
