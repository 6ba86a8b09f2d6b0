# levels: condition and message are evaluated only at -O0
def p(v): print(v); return v
assert p(1)
assert p(2), p("never")
try: assert p(0), p("message")
except AssertionError: pass
print("end")
