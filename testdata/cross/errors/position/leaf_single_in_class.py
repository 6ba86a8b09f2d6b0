x = 1

class C:

    1 = x
