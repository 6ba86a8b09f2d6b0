,a
