freeze("a.py")
