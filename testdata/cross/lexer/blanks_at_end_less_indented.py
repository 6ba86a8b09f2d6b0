# The file ends with blanks that fit no indentation.
def f():
    if 1:
        return 1
print(f())
if 1:
        print(2)
   