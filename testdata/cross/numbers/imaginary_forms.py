# Every way to write an imaginary number.
print(1j, 1J, 0j, 1.5j, .5j, 5.j, 1e3j, 1E-3J, 1_0j, 00j, 07j, 1e400j)
