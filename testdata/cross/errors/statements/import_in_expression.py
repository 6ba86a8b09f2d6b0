x = import a
