# A form feed on a line of its own, as old editors leave it.
a = 1

def f():
    
    return a

print(f())
