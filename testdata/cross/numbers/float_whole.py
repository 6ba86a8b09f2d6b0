# Whole numbers as floats, up to and beyond the switch to exponents.
print(1.0, 10.0, 100000.0, 1e10, 123456789012345.0, 1e15, 1e16, 1e17, 123456789012345678.0, 1e20, 1e21, 1e22, 1e23)
