# not folds over any constant.
print(not 0, not 1, not 0.0, not 1.5, not "", not "a", not b"", not b"a", not None, not True, not False, not ..., not (), not (1,), not (1, 2), not 10 ** 30, not not 5, not not not 0, not 1j)
