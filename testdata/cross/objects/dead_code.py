# Objects and names of dead code still get into the tables.
def f():
    return 1
    print(1.5, "a long string that is dead", dead_name, 10 ** 30)
    x.attr = dead_value
if 0:
    print(2.5, "a long string that was never compiled", never_name)
print(f())
