# The last line of a block ends with the file.
if True:
    print("in block")