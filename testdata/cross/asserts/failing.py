# levels: a failing assertion only fails at -O0
try: assert 0
except AssertionError as e: print("failed", e.args)
try: assert 0, "message"
except AssertionError as e: print("failed", e.args)
try: assert [], f"{1 + 1}"
except AssertionError as e: print("failed", e.args)
try: assert not 1, (1, 2)
except AssertionError as e: print("failed", e.args)
print("end")
