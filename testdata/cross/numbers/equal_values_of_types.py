# 1, 1.0, True and 1j are constants of their own.
print(1, 1.0, True, 1j, 0, 0.0, False, 0j, 10000000000000000000000, 1e22)
