# 17 parameters.
def f(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16):
    return p0 + p16
print(f(*range(17)))
