# Strings over many lines: the line is that of their start, what follows is behind them.
def f(x):
    a = """one
two
three"""
    b = x + """four

five""" + x
    c = ("joined "
         "over "
         "lines")
    return len(a), len(b), len(c)
print(f("-"))
