x = 1j5
