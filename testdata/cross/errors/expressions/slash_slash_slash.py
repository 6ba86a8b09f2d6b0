a /// b
