# Adjacent strings are one string, also over lines in brackets.
a = "one" 'two' """three"""
b = ("a"
     'b'  # with a comment between
     "c"

     "d")
c = "x" \
    "y"
d = "" ""
print(a, b, c, repr(d))
def f(x): return x
print(f("p" "q"), ["r" "s", "t"], {"u" "v": "w" "x"})
