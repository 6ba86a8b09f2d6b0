a: int =
