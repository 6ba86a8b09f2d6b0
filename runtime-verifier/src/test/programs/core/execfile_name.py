# The name of a file to execute is a string itself, and no bytes.
class Name(str):
    pass


for name in (b"nothing.py", Name("nothing.py"), None, 1):
    try:
        execfile(name)
    except TypeError as e:
        print(e)
