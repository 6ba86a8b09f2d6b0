x = 1
y = [
    a
    for
    1
    in x]
