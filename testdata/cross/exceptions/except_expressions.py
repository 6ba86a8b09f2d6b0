# Any expression as the type: attribute, call, conditional, tuple, folded tuple of names.
class M: E = ValueError
def pick(): return KeyError
x = 1
for exc in (ValueError, KeyError, IndexError, TypeError):
    try: raise exc
    except M.E: print("attribute")
    except pick(): print("call")
    except IndexError if x else None: print("conditional")
    except (TypeError,): print("tuple")
