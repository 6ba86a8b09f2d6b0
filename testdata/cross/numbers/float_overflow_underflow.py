# Too large is infinity, too small is zero.
print(1e309, 1e400, 1.8e308, 1e-400, 1e-325, 2e-324, 1e99999, 1e-99999)
