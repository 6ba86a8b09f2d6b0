print((yield 1))
