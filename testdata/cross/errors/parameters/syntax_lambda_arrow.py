lambda a -> b: a
