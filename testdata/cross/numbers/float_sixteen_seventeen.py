# Numbers that need sixteen and seventeen digits.
print(0.1 + 0.7, 1.1 + 2.2, 4.35 * 100, 1.005 * 1000, 0.07 * 100, 5e-324 * 3, 1.1 * 1.1, 2.2 * 3.0, 1e23, 9.5e-3 * 1e3)
