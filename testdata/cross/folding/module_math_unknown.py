# A name that math does not have is left for run time.
import math
def f():
    try: return math.no_such_thing
    except AttributeError: return "AttributeError"
print(f(), [math.pi][0], (math.pi,)[0], "x".join(["a", "b"]))
