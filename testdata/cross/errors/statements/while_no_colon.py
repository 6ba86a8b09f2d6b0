while a
    pass
