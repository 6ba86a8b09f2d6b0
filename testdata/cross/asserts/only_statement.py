# levels: an assertion as the only statement of blocks
def f(): assert 0, "in f"
class C: assert 1
for i in range(1): assert i == 0
if i: assert 0
else: assert 1
try: f()
except AssertionError as e: print(e)
print("end")
