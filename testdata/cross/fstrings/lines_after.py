# The line table behind a string of several lines.
x = 1
def f():
    a = f"""{x}


{x}"""
    b = 2
    c = f"{
x
}"
    d = 3
    return a, b, c, d
print(f())
