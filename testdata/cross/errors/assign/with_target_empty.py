with a as (): pass
