a = pass
