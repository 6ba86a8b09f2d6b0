if a:
    x = "abc
