# Blank lines, also with blanks on them, in and between blocks.


def f():

    x = 1
   
    y = 2
	

    return x + y



print(f())


