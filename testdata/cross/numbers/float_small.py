# Small fractions around the switch to exponents.
print(0.1, 0.01, 0.001, 0.0001, 0.00001, 0.000123, 0.0000123, 1e-4, 9.999e-5, 1e-10, 1e-15, 1e-16, 1e-100)
