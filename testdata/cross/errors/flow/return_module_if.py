if a:
    return
