class C:
    break
