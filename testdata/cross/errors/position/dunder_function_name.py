def __init__(a, a): pass
