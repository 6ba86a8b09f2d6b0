# Zeros are the only digits that may follow a leading zero.
print(0, 00, 000, 0_0, 0x00f, 0o007, 0b001)
