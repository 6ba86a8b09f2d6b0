# A function of 40 KB made of many short blocks.
def f(a):
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    if a: a = a + 1; a = a - 1; a = -a; a = -a; a; a; a; a
    else: a
    return a
print(f(3))
