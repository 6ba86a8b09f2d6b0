# levels: conditions that are constants
assert 1
assert True, "never"
assert "text"
assert not 0
try: assert 0
except AssertionError: print("zero")
try: assert None, "none"
except AssertionError: print("none")
try: assert ()
except AssertionError: print("empty")
print("end")
