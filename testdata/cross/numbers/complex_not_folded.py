# Arithmetic with imaginary numbers is left for run time.
print(1 + 2j, 1 - 2j, -1j, +1j, 2 * 1j, 1j * 1j, 1j ** 2, 3 + 4j == 3 + 4j, -(1 + 1j), (1 + 2j).real)
