# try at module level, in a class body, in a method.
class C:
    try: a = undefined
    except NameError: a = "class"
    def f(self):
        try: return self.b
        except AttributeError: return "method"
try: undefined
except NameError: print("module", C.a, C().f())
