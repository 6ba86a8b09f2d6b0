# It does not over anything else.
x = 0
print(not x, not -x, not [], not [1], not {}, not {1: 2}, not {1}, not (x,), not (lambda: 0), not f"", not "a" "b")
