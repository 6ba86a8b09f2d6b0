class C:
    [y := i for i in x]
