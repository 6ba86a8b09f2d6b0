lambda lambda: 0
