x = 1
y = [
    (1 := 2)
    for a
    in x]
