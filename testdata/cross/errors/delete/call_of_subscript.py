del a[0]()
