def a.b(): pass
