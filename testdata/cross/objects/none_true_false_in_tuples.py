# The named constants only get into the table inside of tuples.
print(None, True, False, (None,), (True,), (False,), (None, True, False), (None, (True, (False,))))
