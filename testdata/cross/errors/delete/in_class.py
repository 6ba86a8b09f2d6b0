class C:
    del 1
