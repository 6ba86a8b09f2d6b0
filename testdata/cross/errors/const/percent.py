A = const("%d" % 1)
