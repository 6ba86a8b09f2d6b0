# Each form of except.
class E(Exception): pass
try: raise E
except: print(1)
try: raise E
except E: print(2)
try: raise E("x")
except E as e: print(3, e)
try: raise E
except (ValueError, E): print(4)
try: raise E
except (ValueError, E) as e: print(5, type(e) is E)
try: raise E
except ValueError: print("never")
except Exception: print(6)
try: raise E
except ValueError: print("never")
except: print(7)
try: pass
except: print("never")
