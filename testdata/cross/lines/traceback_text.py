# The traceback itself, through three functions.
import sys, io
def a(n):

    if n:
        return a(n - 1)

    raise ValueError("deep")
def b():
    return a(
        1
    )
try:
    b()
except ValueError as e:
    s = io.StringIO()
    sys.print_exception(e, s)
    lines = s.getvalue().split("\n")
    print([l.split(", ")[1:] for l in lines if "File" in l])
