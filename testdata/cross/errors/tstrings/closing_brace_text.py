t"a}b"
