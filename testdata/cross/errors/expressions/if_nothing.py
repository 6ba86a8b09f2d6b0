a if else b
