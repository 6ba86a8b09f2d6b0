include("absent.py")
