# rsplit() asks for the room of all parts before it looks at anything else.
for arguments in ((",", 2), (",", 2**31), (5, 2**31), ("", 2**31), ("", 1), (None, 1), (5, 1), (5,)):
    try:
        print(arguments, "a,b,c".rsplit(*arguments))
    except Exception as e:
        print(arguments, type(e).__name__, e)
