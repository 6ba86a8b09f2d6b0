# At module level names are looked up by name, in functions as globals.
def f(): return later, len([1])
later = 1
print(f())
del later
try: f()
except NameError: print("gone")
later = 2
print(f())
