if a:
    # comment
x = 1
