package()
