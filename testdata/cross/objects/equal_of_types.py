# Equal values of different types are different objects.
x = [1.0, 1, True, 1j, (1,), (1.0,), (True,), (1j,), 10000000000, 10000000000.0, "1", b"1"]
y = [1.0, 1, True, 1j, (1,), (1.0,), (True,), (1j,), 10000000000, 10000000000.0, "1", b"1"]
print(x == y, x)
