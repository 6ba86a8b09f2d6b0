A = const(**a)
