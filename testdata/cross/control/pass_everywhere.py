# pass as the body of everything.
def f(): pass
class C: pass
if 1: pass
while 0: pass
for i in []: pass
try: pass
except: pass
else: pass
finally: pass
class M:
    def __enter__(self): pass
    def __exit__(self, *a): pass
with M(): pass
pass
print(f(), C.__name__)
