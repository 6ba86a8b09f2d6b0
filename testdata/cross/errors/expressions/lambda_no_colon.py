lambda a a
