# The shortest text that reads back as the same number.
print(0.1, 0.2, 0.1 + 0.2, 1.1, 2.675, 3.3, 1/3, 2/3, 123456.789, 0.1234567890123456789)
